/** First names common among people who write in English or German. */
export const firstNames = new Set(
  `adam alex alexander alice amanda amira amy andrea andreas andrew angela anja anna anne anton ayse barbara beate ben benjamin bernd birgit brian carla carlos
   carmen carol caroline charles charlotte chloe chris christian christina christine christoph claire clara claudia craig cynthia daniel daniela david deborah
   dennis derek diana dieter dirk donna doris dominik edward elena elias elisabeth elizabeth ella emily emma erik eric eva fabian fatima felix fiona florian
   frank franz franziska gabriele george gerd grace greg hannah hans harald heike heinz helen helena helga henry holger ian ines ingrid isabel isabella jack
   jacob jakob james jan jana jane janet jasmin jason jean jennifer jens jessica joachim joan joanna joe john jonas jonathan jose joseph joshua julia julian
   juergen jürgen karen karin karl katharina katherine kathrin katja katrin keith kelly kenneth kerstin kevin kim klaus kyle lara laura lea lena leon leonie
   linda lisa lucas lucy lukas luisa manfred manuel marco marcus margaret maria marie marina mario marion mark markus martin martina mary matthew matthias max
   maximilian melanie meike mehmet mia michael michaela michelle miriam mohammed monika nadia nadine nancy natalie nathan neil nicole nina noah nora oliver
   olivia patricia patrick paul paula peter petra philip philipp priya rachel rainer ralf ralph rebecca renate richard robert roger roland ronald ruth ryan
   sabine sabrina samuel sandra sara sarah scott sebastian silke silvia simon simone sofia sonja sophia sophie stefan stefanie stephanie stephen steven
   susan susanne sven svenja tanja teresa thomas thorsten tim timo tina tobias tom tracy ulrich ulrike ursula ute vanessa vera verena veronika victoria
   viktor vincent walter werner william wolfgang yusuf yvonne zoe`.split(/\s+/u),
);
