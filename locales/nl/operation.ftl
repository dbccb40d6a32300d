# Wat de beheerder van het systeem te horen krijgt: reservekopie, terugzetten en controle.

cli-backup-writing = Reservekopie schrijven
cli-backup-done = { $path }: { $rows } rijen uit { $tables } tabellen, stand van { $at }. SHA-256 van de inhoud: { $sha256 }
cli-restore-verifying = Reservekopie controleren
cli-restore-storing = Terugzetten
cli-restore-done = Teruggezet: { $rows } rijen uit { $tables } tabellen, stand van { $at }. Sessies en links die toen open waren, zijn weer open.
error-file-exists = { $path } bestaat al. Er is niets geschreven.
error-stopped = Gestopt. Er is niets bewaard.
error-backup-part = { $path } bestaat: er wordt al een reservekopie geschreven, of er is er een afgebroken. Loopt er geen, verwijder dan dit bestand.
error-backup-nothing = Er valt niets te bewaren: geen hub heeft deze database nog gebruikt.
error-backup-type = Tabel { $table } heeft een kolom van het type { $found }. Een reservekopie kent TEXT, BIGINT en BYTEA; in de database van een hub staan alleen de tabellen van de hub zelf.
error-backup-ring = Deze tabellen verwijzen naar elkaar of naar zichzelf; geen volgorde zet ze terug: { $tables }
error-backup-unwritten = De reservekopie kon niet worden geschreven
error-archive-foreign = Dit bestand is geen reservekopie van een hub. Er is niets teruggezet.
error-archive-version = Deze reservekopie heeft indeling { $found }; deze hub leest indeling { $known }. Er is niets teruggezet.
error-archive-broken = Deze reservekopie is afgekapt, of veranderd sinds ze is geschreven. Er is niets teruggezet.
error-archive-newer = Deze reservekopie is van een nieuwere hub (migratie { $theirs }; hier { $ours }). Zet haar terug met een hub van die versie. Er is niets teruggezet.
error-archive-older = Deze reservekopie is van een oudere hub (migratie { $theirs }; hier { $ours }). Zet haar terug met een hub van die versie en start daarna deze: die werkt de tabellen bij. Er is niets teruggezet.
error-archive-tables = De tabellen van deze reservekopie zijn niet die van deze database. Er is niets teruggezet.
error-restore-occupied = Deze database is niet leeg: er staan rijen in { $table }. Een reservekopie wordt alleen in een lege database teruggezet. Er is niets teruggezet.

doctor-well = ✓ { $text }
doctor-wrong = ✗ { $text }
doctor-fine = Alles is in orde.
doctor-found = { $problems-plural ->
    [one] { $problems } ding is niet in orde.
   *[other] { $problems } dingen zijn niet in orde.
}
doctor-settings = Instellingen: alle bruikbaar. Berichten komen van { $from }, antwoorden gaan naar { $reply }.
doctor-url = Links in berichten leiden naar { $url }
doctor-url-open = Links in berichten leiden naar { $url }, en dat is geen https, terwijl niet alleen deze machine de hub kan gebruiken: wachtzinnen zouden leesbaar over het netwerk gaan. Laat een proxy TLS doen en zet HUB_BASE_URL op het adres daarvan.
doctor-room = Map { $path }: beschrijfbaar, { $free } MB vrij
doctor-room-full = Map { $path }: nog maar { $free } MB vrij. Maak ruimte: ten minste 500 MB.
doctor-room-closed = Map { $path }: kan niet worden beschreven of gemaakt. Geef haar aan de gebruiker waaronder de hub draait.
doctor-relay = Mailserver { $place }: antwoordt
doctor-relay-away = Mailserver { $place }: antwoordt niet ({ $why }). Berichten wachten en gaan weg zodra hij antwoordt.
doctor-database = Database { $place }: { $engine } antwoordt
doctor-database-none = Database { $place }: is er nog niet. De eerste start van de hub maakt haar.
doctor-database-away = Database { $place }: antwoordt niet ({ $why })
doctor-tables = Tabellen: bijgewerkt (migratie { $ours })
doctor-tables-older = Tabellen: van een oudere hub (migratie { $theirs }; deze hub kent { $ours }). Maak een reservekopie en start dan de hub: die werkt ze bij.
doctor-tables-newer = Tabellen: van een nieuwere hub (migratie { $theirs }; deze hub kent { $ours }). Gebruik een hub van die versie.
doctor-administrators = Beheerders: { $people }
doctor-administrators-none = Beheerders: er is nog niemand binnengekomen. “hub user add EMAIL --role administrator” geeft een link voor de eerste.
doctor-work = Gepland werk: niets is te laat
doctor-work-late = Gepland werk: meer dan een uur te laat: { $jobs }. Draait de hub?
doctor-work-held = Gepland werk: begonnen en niet op tijd afgemaakt: { $jobs }. De volgende hub die draait, neemt het over.
doctor-letters = Berichten: geen opgegeven, geen dat langer dan een dag wacht
doctor-letters-given-up = { $letters-plural ->
    [one] Berichten: { $letters } is opgegeven. De pagina “Brieven onderweg” zegt waarom.
   *[other] Berichten: { $letters } zijn opgegeven. De pagina “Brieven onderweg” zegt waarom.
}
doctor-letters-waiting = { $letters-plural ->
    [one] Berichten: { $letters } wacht langer dan een dag. Draait de hub?
   *[other] Berichten: { $letters } wachten langer dan een dag. Draait de hub?
}
doctor-clock = Klok: { $now }, later dan alles wat ooit is vastgelegd
doctor-clock-back = Klok: die zegt { $now }, maar er is iets vastgelegd op { $last }. Ze loopt achter, of liep toen voor: zet haar gelijk.

page-reference = Meldt u dit aan een beheerder, geef dan ook dit kenmerk door: { $reference }
event-mail-tried = proefbericht verstuurd
letter-trial-subject = Een proefbericht
letter-trial-body = Met dit bericht wordt alleen getest of berichten van { $link } aankomen. Het is verstuurd op { $moment }, Brusselse tijd. U hoeft niets te doen.

doctor-better = ! { $text }
doctor-serving = Hub op { $place }: gereed
doctor-serving-away = Hub op { $place }: niet gereed ({ $why })
mail-title = Komen onze berichten aan?
mail-lead = Verstuurt een proefbericht, laat zien wat de mailserver antwoordde en leest wat ontvangers lezen over het domein waarvan berichten komen. Dat duurt enkele seconden.
mail-try = Proefbericht versturen
mail-again = Opnieuw proberen
mail-wrong = Moet worden hersteld
mail-better = Werkt, maar kan beter
mail-well = In orde
mail-address-bad = Dit is geen e-mailadres.
mail-folder = Proefbericht: weggeschreven in de map { $path }. Er is geen mailserver gevraagd; stel er een in met HUB_MAIL_URL.
mail-taken = Proefbericht: aangenomen. De server antwoordde: { $answer }. Kijk in de postbus, ook bij de ongewenste berichten.
mail-refused = Proefbericht: niet aangenomen ({ $why })
mail-encrypted = Mailserver { $server }: berichten gaan er versleuteld heen (TLS)
mail-clear = Mailserver { $server }: berichten gaan er onversleuteld heen. Op één machine is dat prima; gebruik over een netwerk smtps:// in HUB_MAIL_URL.
mail-clear-offered = Mailserver { $server }: berichten gaan er onversleuteld heen, hoewel hij TLS aanbiedt. Voeg over een netwerk ?tls=required toe aan HUB_MAIL_URL.
mail-wide = Mailserver { $server }: neemt adressen in elk alfabet aan (SMTPUTF8)
mail-narrow = Mailserver { $server }: neemt vóór de @ alleen Latijnse letters aan (geen SMTPUTF8). Domeinen mogen in elk alfabet.
mail-away = { $record }: de naamserver gaf geen antwoord ({ $why }). Dat zegt niets over het domein; probeer het opnieuw.
mail-domain-bad = Afzender { $from }: niet in een openbaar domein, dus ontvangers kunnen hem niet controleren. Zet HUB_MAIL_FROM op een eigen adres.
mail-domain-none = Domein { $domain }: bestaat niet. Ontvangers weigeren berichten daarvan.
mail-mx = MX van { $domain }: berichten die terugkomen, gaan naar { $servers }
mail-mx-none = MX van { $domain }: geen. Berichten die terugkomen, vinden geen weg, en sommige ontvangers weigeren zulke afzenders.
mail-mx-null = MX van { $domain }: het domein zegt dat het geen mail aanneemt. Ontvangers weigeren berichten daarvan.
mail-spf = SPF van { $domain }: zegt wie mag versturen en dat niemand anders dat mag (vragen aan naamservers: { $questions } van 10)
mail-spf-soft = SPF van { $domain }: andere dan de genoemde servers worden alleen gewantrouwd (~all). Laat het record op -all eindigen zodra alle afzenders erin staan (vragen aan naamservers: { $questions } van 10).
mail-spf-neutral = SPF van { $domain }: zegt niets over andere dan de genoemde servers. Laat het record op -all eindigen (vragen aan naamservers: { $questions } van 10).
mail-spf-anybody = SPF van { $domain }: iedereen mag uit uw naam versturen (+all). Laat het record op -all eindigen.
mail-spf-none = SPF van { $domain }: geen. Publiceer een TXT-record dat uw mailserver noemt, bijvoorbeeld “v=spf1 mx -all”.
mail-spf-include = SPF van { $domain }: verwijst naar { $include }, dat geen SPF-record heeft. Voor ontvangers is het hele record dan ongeldig.
mail-spf-several = SPF van { $domain }: { $records } records, terwijl er maar één mag zijn. Ontvangers gebruiken er geen; voeg ze samen.
mail-spf-term = SPF van { $domain }: geen ontvanger begrijpt “{ $term }”, dus niemand gebruikt het record
mail-spf-questions = SPF van { $domain }: vraagt met alles waarnaar het verwijst meer dan 10 vragen aan naamservers. Ontvangers geven het op; noem in plaats daarvan adresreeksen (ip4:, ip6:).
mail-dkim-unset = DKIM: niet bekeken. Zet HUB_DKIM_SELECTOR op de naam van de sleutel van uw mailserver.
mail-dkim = DKIM op { $name }: sleutel { $kind }
mail-dkim-none = DKIM op { $name }: geen sleutel. Publiceer die waarmee uw mailserver ondertekent, of verbeter HUB_DKIM_SELECTOR.
mail-dkim-several = DKIM op { $name }: { $records } records, terwijl er maar één mag zijn
mail-dkim-bad = DKIM op { $name }: is geen DKIM-record
mail-dkim-revoked = DKIM op { $name }: de sleutel is ingetrokken (p= is leeg). Handtekeningen ermee zijn waardeloos.
mail-dkim-unreadable = DKIM op { $name }: de sleutel is onleesbaar. Is hij bij het kopiëren afgebroken?
mail-dkim-short = DKIM op { $name }: een sleutel van { $bits } bits is te kort; voor ontvangers is hij er niet. Maak er een van 2048 bits.
mail-dkim-small = DKIM op { $name }: een sleutel van { $bits } bits telt nog. Maak de volgende 2048 bits lang.
mail-dkim-testing = DKIM op { $name }: zegt dat het een test is (t=y). Ontvangers mogen hem negeren; haal dat weg.
mail-dmarc = DMARC op { $name }: vervalste berichten worden geweerd (p={ $policy })
mail-dmarc-watches = DMARC op { $name }: kijkt alleen toe (p=none). Zet p=quarantine en daarna p=reject zodra de rapporten alleen nog uw eigen berichten tonen.
mail-dmarc-part = DMARC op { $name }: geldt voor { $percent } van de 100 berichten. Haal pct= weg zodra alles in orde is.
mail-dmarc-bad = DMARC op { $name }: noemt geen beleid dat ontvangers kennen (p=none, quarantine of reject)
mail-dmarc-none = DMARC van { $domain }: geen. Publiceer een TXT-record op _dmarc.{ $domain }; grote ontvangers verwachten het. Begin met “v=DMARC1; p=none”.
mail-dmarc-several = DMARC van { $domain }: { $records } records, terwijl er maar één mag zijn. Ontvangers gebruiken er geen.
