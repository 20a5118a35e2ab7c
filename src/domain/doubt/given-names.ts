/**
 * Frequent given names in English and German that are no ordinary words as well (Mark, Rose, Grace, Will are left out):
 * enough to say *look, a name*; never enough to say that there is none.
 */
const names = `
Aaron Adam Adrian Aisha Alan Albert Alexander Alexandra Alice Alina Amanda Amelie Amir Amy Andrea Andreas Andrew Angela
Angelika Anja Anke Anna Anne Annette Anthony Anton Antonia Ashley Astrid Ayşe Barbara Bastian Beate Ben Benjamin Bernd
Bettina Birgit Björn Brian Brigitte Britta Carla Carolin Caroline Carsten Catherine Charlotte Chiara Christian Christiane
Christina Christine Christoph Christopher Claire Clara Claudia Cornelia Daniel Daniela David Deborah Dennis Diana Dieter
Dietmar Dirk Dominik Dorothea Edward Elena Elisabeth Elizabeth Elke Ella Emilia Emily Emma Eric Erik Esther Eva Fabian
Fatma Felix Finn Florian Frances Franz Franziska Friedrich Gabriele Gareth Georg George Gerd Gerhard Gisela Gregor Hannah
Hannes Hans Harald Harry Heidi Heike Heiko Heinrich Helen Helga Helmut Henrik Henry Hermann Holger Ian Ida Ines Ingrid
Irene Isabel Isabella Jack Jacob Jakob James Jan Jana Jane Janina Jasmin Jason Jennifer Jens Jessica Joachim Johanna
Johannes Jonas Jonathan Jörg Joseph Joshua Judith Julia Julian Jürgen Kai Karen Karin Karl Karsten Katarina Katharina
Kathrin Katja Katrin Kerstin Kevin Kirsten Klaus Konrad Kristin Lara Larissa Lars Laura Lea Lena Leon Leonie Leyla Lina
Linda Lisa Luca Lucas Lucy Luisa Lukas Lydia Manfred Manuel Manuela Marcel Marco Marcus Margaret Maria Marie Marina Marion
Markus Marlene Martha Martin Martina Mary Matthew Matthias Maximilian Mehmet Melanie Melissa Mia Michael Michaela Miriam
Mohamed Mohammed Monika Moritz Nadine Nadja Natalie Nele Nicholas Nicola Nicole Niklas Nils Nina Nora Norbert Olaf Oliver
Olivia Oskar Otto Pascal Patricia Patrick Paula Petra Philip Philipp Priya Rachel Rainer Ralf Ralph Raphael Rebecca Regina
Reinhard Renate René Richard Robert Robin Roland Rolf Roman Ruth Ryan Sabine Sabrina Samantha Samuel Sandra Sara Sarah
Sascha Sebastian Silke Silvia Simon Simone Sofia Sonja Sophia Sophie Stefan Stefanie Steffen Stephan Stephanie Stephen
Steven Susan Susanne Svenja Sven Sybille Tanja Tatjana Teresa Theresa Thomas Thorsten Till Tim Timo Tina Tobias Torsten
Udo Ulrich Ulrike Ursula Ute Uwe Valentina Vanessa Vera Verena Veronika Victoria Viktor Vincent Volker Walter Wendy Werner
William Wolfgang Yasmin Yvonne Zoe`;

export const givenNames: ReadonlySet<string> = new Set(names.trim().split(/\s+/));
