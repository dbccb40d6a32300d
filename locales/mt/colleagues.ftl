# The directory of colleagues, and their notes on what worked. Children are victims in every sentence.
directory-title = Direttorju
directory-lead = Min iwieġeb għal liema pajjiż, liema lingwi jitkellem, x’jaf u kif tista’ tikkuntattjah. Jaqrawh biss il-koordinaturi u l-kapijiet, wara li jidħlu.
directory-search = Fittex
directory-found = { $people-plural ->
    [one] Kollega wieħed
    [two] { $people } kollegi
    [few] { $people } kollegi
    [many] { $people }-il kollega
   *[other] { $people } kollega
}
directory-none = Ħadd fid-direttorju ma jaf dan kollu. Naqqas il-kriterji, jew staqsi mistoqsija lill-kollegi kollha.
directory-field-country = Pajjiż
directory-field-assist = Għajnuna għat-tfal
directory-field-language = Jitkellem
directory-column-name = Isem
directory-column-seat = Iwieġeb għal
directory-column-reach = Kif tikkuntattjah
directory-column-languages = Lingwi
directory-column-knows = Jaf dwar
directory-deputy = Sostitut: { $seat } (minn: { $from }; sa: { $until })
directory-own = L-annotazzjoni tiegħek
directory-own-lead = Dak li tgħid hawnhekk jgħin lill-kollegi jsibuk. Jaqrawh biss il-koordinaturi u l-kapijiet. Xejn m’huwa obbligatorju, u kollox jitħassar meta jingħalaq il-kont tiegħek.
directory-field-phone = Telefown
directory-phone-hint = Biss jekk il-kollegi jistgħu jċemplulek. Mhux aktar minn 25 karattru.
directory-phone-wrong = Ikteb ċifri, spazji u + ( ) - biss; karattri: mhux aktar minn { $most }.
directory-field-languages = Lingwi li titkellem
directory-field-forms = Forom ta’ sfruttament li taf dwarhom
directory-field-crims = X’jiġu mġiegħla jagħmlu t-tfal, u li taf dwaru
directory-field-assists = Għajnuna li taf dwarha
directory-field-origins = Pajjiżi ta’ tfal li ħdimt magħhom
directory-save = Salva
directory-reached = L-aħjar kuntatt
directory-reached-MORNINGS = filgħodu
directory-reached-AFTERNOONS = wara nofsinhar
directory-reached-EMAIL = bl-email
event-directory-changed = annotazzjoni personali fid-direttorju mibdula
directory-language-BG = Bulgaru
directory-language-CS = Ċek
directory-language-DA = Daniż
directory-language-DE = Ġermaniż
directory-language-EL = Grieg
directory-language-EN = Ingliż
directory-language-ES = Spanjol
directory-language-ET = Estonjan
directory-language-FI = Finlandiż
directory-language-FR = Franċiż
directory-language-GA = Irlandiż
directory-language-HR = Kroat
directory-language-HU = Ungeriż
directory-language-IT = Taljan
directory-language-LT = Litwan
directory-language-LV = Latvjan
directory-language-MT = Malti
directory-language-NL = Netherlandiż
directory-language-PL = Pollakk
directory-language-PT = Portugiż
directory-language-RO = Rumen
directory-language-SK = Slovakk
directory-language-SL = Sloven
directory-language-SV = Svediż
directory-language-IS = Islandiż
directory-language-NB = Norveġiż (Bokmål)
directory-language-UK = Ukren

practice-title = X’ħadem
practice-lead = Noti qosra ta’ kollegi dwar x’għen lit-tfal u x’irriżulta minnu. Kull waħda ġiet eżaminata minn kap. Jaqrawhom biss il-koordinaturi u l-kapijiet, wara li jidħlu.
practice-none = Għad ma hemmx noti bħal dawn.
practice-write = Irrakkonta x’ħadem
practice-write-for = Irrakkonta x’ħadem: { $country }
practice-write-lead = Irrakkonta x’sar u x’irriżulta minnu, anki jekk għadu ma ħadimx. Irrakkontah b’mod li l-ebda tifel jew tifla ma jkunu jistgħu jingħarfu. Kap jaqrah qabel il-kollegi.
practice-column-what = X’sar
practice-column-about = Għal min
practice-field-measure = X’sar
practice-field-outcome = X’irriżulta
practice-field-language = Lingwa tat-test
practice-field-text = Bi kliemek stess
practice-field-words = Kliem fit-test
practice-text-hint = Karattri: mhux aktar minn { $most }. L-ebda isem, data, indirizz jew numru ta’ każ, u xejn dwar l-etniċità.
practice-text-missing = Ikteb ftit sentenzi dwar x’sar.
practice-too-many = Dawn huma wisq noti għal ġurnata waħda. Jekk huma kollha intenzjonati, għarraf lill-kapijiet.
practice-send = Għaddiha lil kap
practice-what = { $measure }: { $outcome }
practice-state-waiting = tistenna kap
practice-state-published = ippubblikata
practice-state-returned = ġiet lura
practice-returned-why = Kap bagħatha lura:
practice-again = Erġa’ iktibha
practice-judge = Qed tistenna kap
practice-judge-hint = Għadu ma qraha l-ebda kollega. Jistgħu jingħarfu tifel, tifla, familja jew uffiċjal? Jista’ xi ħadd f’pajjiż ieħor jagħmel l-istess?
practice-publish = Ħalli lill-kollegi jaqrawha
practice-reason = Għaliex tintbagħat lura
practice-return = Ibgħatha lura
practice-return-PERSON = xi ħadd jista’ jingħaraf
practice-return-UNCLEAR = mhux ċar x’sar
practice-return-NO_MEASURE = tirrakkonta każ u mhux x’għen
practice-return-DOUBLE = diġà ġiet irrakkontata
practice-elsewhere = X’ħadem f’postijiet oħra
practice-measure-INTERVIEW = Intervista minn xi ħadd imħarreġ biex jisma’ lit-tfal
practice-measure-GUARDIAN = Kustodju mill-ewwel jum
practice-measure-HOUSE = Dar protetta
practice-measure-SCHOOL = Post fl-iskola
practice-measure-JOINT_TEAM = Il-pulizija u l-kura taż-żgħażagħ ta’ żewġ pajjiżi f’tim wieħed
practice-measure-HOTLINE = Helpline li t-tfal jafuha
practice-measure-DEBT_HELP = Għajnuna kontra dejn pretiż
practice-measure-AGE_ASSESS = Valutazzjoni bir-reqqa tal-età
practice-measure-RETURN_PLAN = Pjan għal ritorn sikur
practice-measure-ONLINE = Tiftix fejn it-tfal jiġu reklutati online
practice-outcome-STAYED_SAFE = it-tfal baqgħu u kienu sikuri
practice-outcome-FAMILY_FOUND = instabet familja
practice-outcome-NETWORK_SEEN = min jisfruttahom sar magħruf
practice-outcome-WENT_TO_SCHOOL = it-tfal marru l-iskola
practice-outcome-TOLD_MORE = it-tfal setgħu jirrakkontaw x’ġaralhom
practice-outcome-NOT_YET = għadu xejn
event-practice-published = nota dwar x’ħadem ippubblikata
event-practice-returned = nota dwar x’ħadem mibgħuta lura
event-practice-written = nota dwar x’ħadem miktuba
task-practice = { $notes-plural ->
    [one] Nota waħda dwar x’ħadem qed tistenniek
    [two] { $notes } noti dwar x’ħadem qed jistennewk
    [few] { $notes } noti dwar x’ħadem qed jistennewk
    [many] { $notes }-il nota dwar x’ħadem qed jistennewk
   *[other] { $notes } nota dwar x’ħadem qed jistennewk
}
letter-practice-subject = Nota ta’ kollega qed tistenniek
letter-practice-body = Kollega kiteb x’ħadem. Ħadd ma jaqraha qabel ma kap ikun eżaminaha. Idħol biex tagħmel dan.
