# What the codes mean. A child made to commit a crime is a victim in every one of these words.

age-Y_LT12 = Κάτω των 12
age-Y12T13 = 12–13
age-Y14T15 = 14–15
age-Y16T17 = 16–17
age-Y_LT18_U = Κάτω των 18, άγνωστη ηλικία
sex-F = Κορίτσια
sex-M = Αγόρια
sex-_O = Άλλο
sex-_U = Άγνωστο
form-CRIM = Εγκληματικές δραστηριότητες
form-BEG = Καταναγκαστική επαιτεία
form-LAB = Καταναγκαστική εργασία
form-SERV = Οικιακή υποτέλεια
form-SEX = Σεξουαλική εκμετάλλευση
form-MAR = Καταναγκαστικός γάμος
form-ADO = Παράνομη υιοθεσία
form-SUR = Παρένθετη μητρότητα
form-ORG = Αφαίρεση οργάνων
form-MIL = Ένοπλες ομάδες
form-SEV = Πολλαπλές μορφές
form-_O = Άλλη μορφή
form-_U = Άγνωστη
column-total = Σύνολο
area-europe = Ευρώπη
region-unknown = Άγνωστη περιφέρεια
