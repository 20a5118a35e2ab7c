declare module 'snowball-stemmers' {
  const snowball: { newStemmer(algorithm: 'english' | 'german'): { stem(word: string): string } };
  export default snowball;
}
