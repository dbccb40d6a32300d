# An edition that is made again, and what became of it.
event-correct = utgåva gjord på nytt
correction-banner = Version { $version }. { $reason } Siffrorna är desamma som publicerades tidigare.
correction-words = En text i den föregående versionen var felaktig eller kunde missförstås.
correction-layout = Något i den föregående versionen gick inte att läsa.
correction-method = Den föregående versionen beskrev felaktigt hur siffrorna tagits fram.
correction-caution = Siffror för dessa länder är veterligen felaktiga; en senare utgåva redovisar de rätta: { $countries }.
reason-words = En text är felaktig eller kan missförstås
reason-layout = Något går inte att läsa
reason-method = Hur siffrorna tagits fram beskrivs felaktigt
reason-caution = Ett lands siffror är felaktiga
correct-title = Rätta en offentlig utgåva
correct-lead = Nästa version har samma siffror och anger på första sidan vad som var fel. Den väntar på en taskforceledares besked, som ovan; därefter får alla som har fått mejlet om den föregående versionen ett om denna. Rätta siffror kommer med nästa utgåva, som redovisar kvartalet på nytt.
correct-edition = Utgåva
correct-reason = Vad som är fel
correct-countries = Vilka länders siffror (endast om siffror är felaktiga)
correct-button = Skapa nästa version
error-caution = Ange länderna om siffror är felaktiga, annars inga.
error-caution-country = Utgåvan för { $quarter } redovisar inget om detta land: { $country }.
error-edition-waits = En version av utgåvan för { $quarter } väntar redan på sin tidpunkt.
error-reason = Skälet ”{ $found }” finns inte. Möjliga: { $expected }.
cli-corrected = Version { $version } av utgåvan för { $quarter } är skapad. Den öppnas när en taskforceledare har gett klartecken (hub release).

changes-title = { $quarter }: versioner och rättelser
changes-lead = Det som publicerats ligger kvar där det var, så att den som har citerat det kan förstås. Denna sida anger vad som ersatte det.
changes-link = Versioner och rättelser
changes-versions = Versioner
changes-versions-caption = Versioner av denna utgåva, den senaste först
changes-version = Version
changes-version-now = Version { $version }:
changes-opened = Öppnad
changes-why = Varför
changes-file = Fil
changes-first = Första versionen
changes-pdf = Bulletin (PDF)
changes-figures = Siffror som senare utgåvor redovisar annorlunda
changes-no-figures = Ingen senare utgåva redovisar någon siffra i denna annorlunda.
changes-figures-lead = Dessa länder har rättat sina svar. Här visas de barn som de identifierat, i den mån båda siffrorna får visas.
changes-figures-caption = Landstotaler, före och efter
changes-country = Land
changes-edition = Redovisas annorlunda i utgåvan för
changes-before = Före
changes-after = Efter
changes-not-shown = visas inte

letter-corrected-subject = { $quarter }: en rättad bulletin
letter-corrected-body = Du har fått bulletinen för { $quarter }. En rättad version publicerades den { $moment } (Brysseltid); använd den i stället för den du har.
letter-revised-subject = { $quarter }: tidigare siffror har rättats
letter-revised-body = Utgåvan för { $quarter } redovisar andra siffror än en bulletin som du har fått.
letter-revised-quarter = Rättat: { $quarter }.
letter-changes-link = Vad som har ändrats: { $link }
letter-edition-waits = Bulletinen ({ $language }, { $pages-plural ->
    [one] { $pages } sida
   *[other] { $pages } sidor
}, { $kilobytes } kB) är för stor för ett mejl. Den finns här som { $file }: { $link }

verify-title = Är detta dokument äkta?
verify-lead = Välj en PDF eller en tabell som uppges komma härifrån, eller skriv den kontrollkod som är tryckt i den. Filen granskas och sparas inte.
verify-file = Dokument
verify-file-hint = En PDF, en tabell eller anteckningen till tabellerna: precis som den laddades ner.
verify-code = Eller dess kontrollkod
verify-code-hint = Sexton bokstäver och siffror, t.ex. 01AB-23CD-45EF-6789.
verify-button = Kontrollera
verify-nothing = Välj en fil eller skriv en kod.
verify-genuine = Äkta: { $what }, { $quarter }, version { $version }, publicerat den { $moment } (Brysseltid).
verify-figures-only = Koden styrker siffrorna. Välj själva filen för att även styrka texten.
verify-current = Detta är den version som gäller.
verify-superseded = Version { $version } har ersatt den.
verify-unknown = Inget som publicerats här ser ut så.
verify-unknown-why = Det har ändrats eller sparats om av ett program, eller så kommer det inte härifrån. Jämför det med utgåvan i biblioteket.
verify-kind-bulletin = bulletin
verify-kind-brief = beslutsunderlag
verify-kind-data = utgåvans siffror
verify-kind-table = tabell
page-nav-verify = Kontrollera ett dokument
