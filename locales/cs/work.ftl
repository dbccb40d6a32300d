# What the hub does by itself, editions that wait for a lead's word, letters on their way.
page-nav-release = Zveřejnění
page-nav-jobs = Úlohy
page-nav-deliveries = E-maily
event-approve = vydání schváleno
event-sealed-seen = zobrazeno uzavřené vydání
event-job-asked = vyžádána úloha
event-letter-again = e-mail odeslán znovu

release-title = Vydání před zveřejněním
release-lead = Vydání se otevře ve stanovenou hodinu ve všech jazycích najednou, pokud s tím vedoucí vysloví souhlas. Do té doby je nikdo zvenčí neuvidí.
release-none = Žádné vydání nečeká.
release-is-waiting = čeká na vedoucího
release-is-approved = otevře se ve stanovenou hodinu
release-hour = Otevře se
release-as-of = Údaje přijaté do
release-countries = Země
release-coverage = Zahrnuto { $countries } z { $participants }
release-left = Odeslané odpovědi, které nejsou zahrnuty
release-questions = Otevřené dotazy
release-languages = Jazyky
release-proof = Kontrola důvěrnosti
release-proof-text = Pro každý skrytý údaj byl nalezen důkaz, který byl nezávisle ověřen; bez toho by vydání neexistovalo.
release-simulated = Simulované údaje
release-approved = Schváleno
release-approved-text = { $who }, { $moment }
release-look = Prohlédnout
release-bulletin = bulletin
release-brief = souhrn
release-round = Všechny země zapojené do sběru
release-approve-hint = Po tomto souhlasu se vydání ve stanovenou hodinu otevře samo. Pokud hodina již uplynula, otevře se do minuty.
release-approve = Povolit otevření ve stanovenou hodinu

jobs-title = Úlohy
jobs-lead = Co systém dělá sám. O práci se může dělit více instancí; každé spuštění provede jedna z nich.
jobs-asked = Úloha „{ $job }“ se provede při nejbližším spuštění, do půl minuty.
jobs-stuck = uvázlo: opakovaně zahájeno a nedokončeno
jobs-run = Spustit nyní: { $job }
jobs-never = Zatím nenaplánováno.
jobs-column-due = Termín (UTC)
jobs-column-state = Stav
jobs-column-begun = Zahájeno
jobs-column-ended = Skončeno
jobs-column-tries = Pokusy
jobs-column-error = Poslední chyba
run-due = čeká
run-running = běží
run-done = hotovo
job-remind = Upomenout ty, kdo neodpověděli
job-watch = Vyhledat, co vybočuje
job-prepare = Připravit vydání po uzávěrce údajů
job-publish = Otevřít vydání ve stanovenou hodinu
job-send = Odeslat e-maily
job-tidy = Odstranit, co již není potřeba

deliveries-title = Odesílané e-maily
deliveries-lead = Každý e-mail se odesílá jednou. Pokud jej server nepřijme, zkouší se to znovu, pokaždé po delší době; odesílání se vzdá po osmém pokusu, nebo ihned, pokud server sdělí, že další pokusy nic nezmění.
deliveries-none = Zatím nebyl napsán žádný e-mail.
deliveries-caption = E-maily podle předmětu
deliveries-column-about = Předmět
deliveries-column-due = Čekají
deliveries-column-sent = Přijaty
deliveries-column-failed = Vzdány
deliveries-column-answer = Odpověď serveru
deliveries-troubles = E-maily s potížemi
deliveries-no-trouble = Žádné nejsou.
deliveries-again = Zkusit znovu
letter-given-up = vzdáno
letter-tried-again = zkouší se znovu
stream-edition = Bulletin, { $quarter }, verze { $version }
stream-corrections = Opravené údaje
stream-returns = Výkazy
stream-account = Účty
stream-duties = Pracovní úkoly

letter-ready-subject = { $quarter }: vydání čeká na váš souhlas
letter-ready-body = vydání za { $quarter } je připraveno. Otevře se { $moment } bruselského času, jakmile si je některý vedoucí prohlédne a vysloví souhlas.
letter-stuck-subject = Úloha systému uvázla
letter-stuck-body = úloha „{ $job }“ nebyla dokončena, počet zahájení: { $attempts }. Důvod uvádí příslušná stránka.

error-edition-unknown = Vydání { $found } neexistuje: vydání se označuje svým čtvrtletím, např. 2023-Q2, jakmile je připraveno.
cli-released = Vydání za { $quarter } se otevře { $moment }, nebo do minuty, pokud tato doba již uplynula.

event-letter-returned = e-mail se vrátil
event-bulletin-stopped = bulletin zastaven: e-maily se vracely
job-gather = Sestavit denní e-maily
stream-day = Denní e-maily
letter-came-back = vráceno
letters-daily = Společně v jednom e-mailu denně
letters-daily-hint = Co zde zvolíte, přijde v jednom e-mailu v devět hodin ráno podle času vaší země. Vše ostatní přichází ihned.
letter-day-subject = Máte { $letters-plural ->
    [one] jednu zprávu
    [few] { $letters } zprávy
    [many] { $letters } zpráv
   *[other] { $letters } zpráv
}
letter-day-body = od posledního denního e-mailu pro vás přišly tyto zprávy.
letter-day-line = { $subject }: { $link }
letter-day-why = Jeden e-mail denně dostáváte podle svého nastavení. Změnit je můžete na stránce svého účtu.
cli-bounce-none = Tato zpráva nehlásí žádný vrácený e-mail.
cli-bounce-late = E-mail se opožďuje; poštovní server jej zkouší doručit dál.
cli-bounce-unknown = E-mail v tomto hlášení nebyl odeslán odsud, nebo je již zaznamenán.
cli-bounce-returned = Zaznamenáno: e-mail se vrátil.
cli-bounce-stopped = Zaznamenáno: e-mail se vrátil stejně jako předchozí. Žádné další bulletiny se tam nebudou odesílat.
