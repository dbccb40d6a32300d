# What the codes mean. A child made to commit a crime is a victim in every one of these words.

age-Y_LT12 = Jonger dan 12
age-Y12T13 = 12–13
age-Y14T15 = 14–15
age-Y16T17 = 16–17
age-Y_LT18_U = Jonger dan 18, leeftijd onbekend
sex-F = Meisjes
sex-M = Jongens
sex-_O = Anders
sex-_U = Onbekend
form-CRIM = Criminele uitbuiting
form-BEG = Gedwongen bedelarij
form-LAB = Gedwongen arbeid
form-SERV = Huishoudelijke dienstbaarheid
form-SEX = Seksuele uitbuiting
form-MAR = Gedwongen huwelijk
form-ADO = Illegale adoptie
form-SUR = Draagmoederschap
form-ORG = Verwijdering van organen
form-MIL = Gewapende groepen
form-SEV = Meerdere vormen
form-_O = Andere vorm
form-_U = Onbekend
column-total = Totaal
area-europe = Europa
region-unknown = Regio onbekend
