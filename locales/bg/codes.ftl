# What the codes mean. A child made to commit a crime is a victim in every one of these words.

age-Y_LT12 = Под 12
age-Y12T13 = 12–13
age-Y14T15 = 14–15
age-Y16T17 = 16–17
age-Y_LT18_U = Под 18, неизвестна възраст
sex-F = Момичета
sex-M = Момчета
sex-_O = Друг
sex-_U = Неизвестен
form-CRIM = Престъпни дейности
form-BEG = Принудителна просия
form-LAB = Принудителен труд
form-SERV = Домашно робство
form-SEX = Сексуална експлоатация
form-MAR = Принудителен брак
form-ADO = Незаконно осиновяване
form-SUR = Сурогатно майчинство
form-ORG = Отнемане на органи
form-MIL = Въоръжени групи
form-SEV = Няколко форми
form-_O = Друга форма
form-_U = Неизвестна
column-total = Общо
area-europe = Европа
region-unknown = Неизвестен регион
