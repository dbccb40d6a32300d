# What the codes mean. A child made to commit a crime is a victim in every one of these words.

age-Y_LT12 = Under 12
age-Y12T13 = 12–13
age-Y14T15 = 14–15
age-Y16T17 = 16–17
age-Y_LT18_U = Under 18, age not known
sex-F = Girls
sex-M = Boys
sex-_O = Other
sex-_U = Not known
form-CRIM = Criminal activities
form-BEG = Forced begging
form-LAB = Forced labour
form-SERV = Domestic servitude
form-SEX = Sexual exploitation
form-MAR = Forced marriage
form-ADO = Illegal adoption
form-SUR = Surrogacy
form-ORG = Organ removal
form-MIL = Armed groups
form-SEV = Several forms
form-_O = Other form
form-_U = Not known
column-total = Total
area-europe = Europe
region-unknown = Region not known
