# What the operator is told: backup, restore, and what the doctor sees.

cli-backup-writing = Öryggisafrit skrifað
cli-backup-done = { $path }: línur { $rows }, töflur { $tables }, staðan { $at }. SHA-256 innihaldsins: { $sha256 }
cli-restore-verifying = Safnskráin sannreynd
cli-restore-storing = Endurheimt
cli-restore-done = Endurheimt: línur { $rows }, töflur { $tables }, staðan { $at }. Lotur og hlekkir sem þá voru opnir eru opnir á ný.
error-file-exists = { $path } er þegar til. Ekkert var skrifað.
error-stopped = Stöðvað. Engu var haldið.
error-backup-part = { $path } er til: verið er að skrifa annað öryggisafrit eða eitt slíkt var rofið. Ef ekkert er í gangi skaltu eyða þessari skrá.
error-backup-nothing = Ekkert er til að afrita: engin gátt hefur enn notað þennan gagnagrunn.
error-backup-type = Taflan { $table } hefur dálk af gerðinni { $found }. Öryggisafrit þekkir TEXT, BIGINT og BYTEA; gagnagrunnur gáttar hefur engar töflur nema sínar eigin.
error-backup-ring = Þessar töflur vísa hver í aðra eða í sjálfar sig og því er engin röð til sem endurheimtir þær: { $tables }
error-backup-unwritten = Ekki tókst að skrifa öryggisafritið
error-archive-foreign = Þessi skrá er ekki öryggisafrit gáttar. Ekkert var endurheimt.
error-archive-version = Þetta öryggisafrit er á sniði { $found }; þessi gátt les snið { $known }. Ekkert var endurheimt.
error-archive-broken = Þetta öryggisafrit er ófullkomið eða var breytt eftir að það var skrifað. Ekkert var endurheimt.
error-archive-newer = Þetta öryggisafrit er úr nýrri gátt (migration { $theirs }; hér { $ours }). Endurheimtu það með gátt af þeirri útgáfu. Ekkert var endurheimt.
error-archive-older = Þetta öryggisafrit er úr eldri gátt (migration { $theirs }; hér { $ours }). Endurheimtu það með gátt af þeirri útgáfu og ræstu síðan þessa: hún uppfærir töflurnar. Ekkert var endurheimt.
error-archive-tables = Töflur þessa öryggisafrits eru ekki töflur þessa gagnagrunns. Ekkert var endurheimt.
error-restore-occupied = Þessi gagnagrunnur er ekki tómur: línur eru í { $table }. Öryggisafrit er aðeins endurheimt í tóman gagnagrunn. Ekkert var endurheimt.

doctor-well = ✓ { $text }
doctor-wrong = ✗ { $text }
doctor-fine = Allt er í lagi.
doctor-found = { $problems-plural ->
    [one] { $problems } atriði er ekki í lagi.
   *[other] { $problems } atriði eru ekki í lagi.
}
doctor-settings = Stillingar: allar nothæfar. Bréf koma frá { $from }, svör fara til { $reply }.
doctor-url = Hlekkir í bréfum vísa á { $url }
doctor-url-open = Hlekkir í bréfum vísa á { $url }, sem er ekki https, og aðrir en þessi vél geta notað gáttina: lykilsetningar færu ódulkóðaðar um netið. Láttu staðgengilsþjón (proxy) sjá um TLS og settu slóð hans í HUB_BASE_URL.
doctor-room = Mappan { $path }: skrifanleg, { $free } MB laus
doctor-room-full = Mappan { $path }: aðeins { $free } MB laus. Losaðu pláss: að minnsta kosti 500 MB.
doctor-room-closed = Mappan { $path }: ekki er hægt að skrifa í hana eða búa hana til. Gefðu hana notandanum sem gáttin keyrir undir.
doctor-relay = Póstþjónn { $place }: svarar
doctor-relay-away = Póstþjónn { $place }: svarar ekki ({ $why }). Bréf bíða og fara þegar hann svarar.
doctor-database = Gagnagrunnur { $place }: { $engine } svarar
doctor-database-none = Gagnagrunnur { $place }: er ekki til enn. Fyrsta ræsing gáttarinnar býr hann til.
doctor-database-away = Gagnagrunnur { $place }: svarar ekki ({ $why })
doctor-tables = Töflur: uppfærðar (migration { $ours })
doctor-tables-older = Töflur: úr eldri gátt (migration { $theirs }; þessi gátt þekkir { $ours }). Taktu öryggisafrit og ræstu síðan gáttina: hún uppfærir þær.
doctor-tables-newer = Töflur: úr nýrri gátt (migration { $theirs }; þessi gátt þekkir { $ours }). Keyrðu gátt af þeirri útgáfu.
doctor-administrators = Kerfisstjórar: { $people }
doctor-administrators-none = Kerfisstjórar: enginn hefur komið inn enn. „hub user add EMAIL --role administrator“ prentar hlekk fyrir þann fyrsta.
doctor-work = Verk: ekkert er á eftir áætlun
doctor-work-late = Verk: meira en klukkustund á eftir áætlun: { $jobs }. Er gáttin í gangi?
doctor-work-held = Verk: hafin en ekki lokið á réttum tíma: { $jobs }. Næsta gátt sem er í gangi tekur við þeim.
doctor-letters = Bréf: ekkert uppgefið, ekkert hefur beðið lengur en einn dag
doctor-letters-given-up = { $letters-plural ->
    [one] Bréf: hætt var að reyna að senda { $letters }. Síðan um bréf á leiðinni segir hvers vegna.
   *[other] Bréf: hætt var að reyna að senda { $letters }. Síðan um bréf á leiðinni segir hvers vegna.
}
doctor-letters-waiting = { $letters-plural ->
    [one] Bréf: { $letters } hefur beðið lengur en einn dag. Er gáttin í gangi?
   *[other] Bréf: { $letters } hafa beðið lengur en einn dag. Er gáttin í gangi?
}
doctor-clock = Klukka: { $now }, síðar en allt sem nokkurn tíma hefur verið skráð
doctor-clock-back = Klukka: hún segir { $now }, en eitthvað var skráð { $last }. Hún er of sein eða var þá of fljót: stilltu hana rétt.

page-reference = Ef þú lætur kerfisstjóra vita skaltu einnig gefa upp þetta tilvísunarnúmer: { $reference }
event-mail-tried = prufubréf sent
letter-trial-subject = Prufubréf
letter-trial-body = Þetta bréf kannar aðeins hvort bréf frá { $link } berast. Það var sent { $moment } (að Brusseltíma). Ekki þarf að bregðast við.

doctor-better = ! { $text }
doctor-serving = Gátt á { $place }: tilbúin
doctor-serving-away = Gátt á { $place }: ekki tilbúin ({ $why })
mail-title = Berast bréfin okkar?
mail-lead = Sendir prufubréf, sýnir hverju póstþjónninn svaraði og les það sem móttökuþjónar lesa um lénið sem bréfin koma frá. Það tekur nokkrar sekúndur.
mail-try = Senda prufubréf
mail-again = Reyna aftur
mail-wrong = Þarf að laga
mail-better = Virkar, gæti verið betra
mail-well = Í lagi
mail-address-bad = Þetta er ekki netfang.
mail-folder = Prufubréf: skrifað í möppuna { $path }. Enginn póstþjónn var spurður; stilltu HUB_MAIL_URL á póstþjón.
mail-taken = Prufubréf: tekið við því. Þjónninn svaraði: { $answer }. Gáðu í pósthólfið og í ruslpóstmöppuna.
mail-refused = Prufubréf: ekki tekið við því ({ $why })
mail-encrypted = Póstþjónn { $server }: bréf fara þangað dulkóðuð (TLS)
mail-clear = Póstþjónn { $server }: bréf fara þangað ódulkóðuð. Á einni og sömu vél er það í lagi; yfir net skaltu nota smtps:// í HUB_MAIL_URL.
mail-clear-offered = Póstþjónn { $server }: bréf fara þangað ódulkóðuð þótt hann bjóði TLS. Yfir net skaltu bæta ?tls=required við HUB_MAIL_URL.
mail-wide = Póstþjónn { $server }: tekur við netföngum í hvaða stafrófi sem er (SMTPUTF8)
mail-narrow = Póstþjónn { $server }: tekur aðeins við latneskum bókstöfum á undan @ (ekki SMTPUTF8). Lén í hvaða stafrófi sem er eru í lagi.
mail-away = { $record }: nafnaþjónninn svaraði ekki ({ $why }). Þetta er engin niðurstaða um lénið; reyndu aftur.
mail-domain-bad = Sendandi { $from }: ekki á opinberu léni og því geta móttökuþjónar ekki sannreynt hann. Settu þitt eigið netfang í HUB_MAIL_FROM.
mail-domain-none = Lén { $domain }: er ekki til. Móttökuþjónar hafna bréfum frá því.
mail-mx = MX fyrir { $domain }: endursend bréf fara til { $servers }
mail-mx-none = MX fyrir { $domain }: ekkert. Endursend bréf komast ekki til skila og sumir móttökuþjónar hafna slíkum sendendum.
mail-mx-null = MX fyrir { $domain }: lénið segist ekki taka við pósti. Móttökuþjónar hafna bréfum frá því.
mail-spf = SPF fyrir { $domain }: segir hver má senda og að enginn annar megi það (fyrirspurnir til nafnaþjóns: { $questions } af 10)
mail-spf-soft = SPF fyrir { $domain }: aðrir þjónar en þeir sem eru tilgreindir eru aðeins dregnir í efa (~all). Þegar allir sendendur eru tilgreindir skaltu ljúka færslunni með -all (fyrirspurnir til nafnaþjóns: { $questions } af 10).
mail-spf-neutral = SPF fyrir { $domain }: segir ekkert um aðra þjóna en þá sem eru tilgreindir. Ljúktu færslunni með -all (fyrirspurnir til nafnaþjóns: { $questions } af 10).
mail-spf-anybody = SPF fyrir { $domain }: hver sem er má senda í þínu nafni (+all). Ljúktu færslunni með -all.
mail-spf-none = SPF fyrir { $domain }: ekkert. Birtu TXT-færslu sem tilgreinir póstþjóninn þinn, t.d. „v=spf1 mx -all“.
mail-spf-include = SPF fyrir { $domain }: vísar til { $include }, sem hefur enga SPF-færslu. Móttökuþjónar telja alla færsluna gallaða.
mail-spf-several = SPF fyrir { $domain }: fjöldi færslna er { $records } en aðeins ein er leyfð. Móttökuþjónar nota enga þeirra; sameinaðu þær í eina.
mail-spf-term = SPF fyrir { $domain }: enginn móttökuþjónn skilur „{ $term }“ og því notar enginn færsluna
mail-spf-questions = SPF fyrir { $domain }: þarf fleiri en 10 fyrirspurnir til nafnaþjóns, með öllu sem færslan vísar til. Móttökuþjónar gefast upp; tilgreindu heldur vistfangabil (ip4:, ip6:).
mail-dkim-unset = DKIM: ekki skoðað. Settu heiti lykils póstþjónsins í HUB_DKIM_SELECTOR.
mail-dkim = DKIM á { $name }: lykill { $kind }
mail-dkim-none = DKIM á { $name }: enginn lykill. Birtu þann sem póstþjónninn undirritar með eða leiðréttu HUB_DKIM_SELECTOR.
mail-dkim-several = DKIM á { $name }: fjöldi færslna er { $records } en aðeins ein er leyfð
mail-dkim-bad = DKIM á { $name }: er ekki DKIM-færsla
mail-dkim-revoked = DKIM á { $name }: lykillinn var afturkallaður (p= er autt). Undirskriftir með honum eru einskis virði.
mail-dkim-unreadable = DKIM á { $name }: ekki er hægt að lesa lykilinn. Var skorið af honum þegar hann var afritaður?
mail-dkim-short = DKIM á { $name }: lykillinn er of stuttur ({ $bits } bitar); móttökuþjónar telja hann engan. Búðu til 2048 bita lykil.
mail-dkim-small = DKIM á { $name }: lykillinn ({ $bits } bitar) telst enn gildur. Búðu næst til 2048 bita lykil.
mail-dkim-testing = DKIM á { $name }: segir að þetta sé prófun (t=y). Móttökuþjónar geta sleppt henni; fjarlægðu það.
mail-dmarc = DMARC á { $name }: fölsuðum bréfum er vísað frá (p={ $policy })
mail-dmarc-watches = DMARC á { $name }: fylgist aðeins með (p=none). Þegar skýrslurnar sýna aðeins þín eigin bréf skaltu stilla p=quarantine og síðan p=reject.
mail-dmarc-part = DMARC á { $name }: gildir um { $percent } af 100 bréfum. Fjarlægðu pct= þegar allt er í lagi.
mail-dmarc-bad = DMARC á { $name }: tilgreinir enga stefnu sem móttökuþjónar þekkja (p=none, quarantine eða reject)
mail-dmarc-none = DMARC fyrir { $domain }: ekkert. Birtu TXT-færslu á _dmarc.{ $domain }; stórir móttökuþjónar krefjast hennar. Byrjaðu á „v=DMARC1; p=none“.
mail-dmarc-several = DMARC fyrir { $domain }: fjöldi færslna er { $records } en aðeins ein er leyfð. Móttökuþjónar nota enga þeirra.
