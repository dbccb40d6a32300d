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
