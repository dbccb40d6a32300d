# The directory of colleagues, and their notes on what worked. Children are victims in every sentence.
directory-title = Довідник
directory-lead = Хто відповідає за яку країну, якими мовами говорить, на чому знається і як звʼязатися. Це читають лише координатори і керівники, які увійшли в систему.
directory-search = Знайти
directory-found = { $people-plural ->
    [one] { $people } колега
    [few] { $people } колеги
    [many] { $people } колег
   *[other] { $people } колег
}
directory-none = Ніхто в довіднику не відповідає всім цим умовам. Зменште вимоги або поставте запитання всім колегам.
directory-field-country = Країна
directory-field-assist = Допомога дітям
directory-field-language = Володіє мовою
directory-column-name = Імʼя
directory-column-seat = За що відповідає
directory-column-reach = Як звʼязатися
directory-column-languages = Мови
directory-column-knows = На чому знається
directory-deputy = Заступник: { $seat }, з { $from } до { $until }
directory-own = Ваш запис
directory-own-lead = Те, що ви тут вкажете, допоможе колегам вас знайти. Це читають лише координатори і керівники. Зазначати нічого не обовʼязково, і все буде видалено разом із вашим обліковим записом.
directory-field-phone = Телефон
directory-phone-hint = Лише якщо колеги можуть вам телефонувати. Щонайбільше 25 знаків.
directory-phone-wrong = Пишіть лише цифри, пробіли та + ( ) -, щонайбільше знаків: { $most }.
directory-field-languages = Мови, якими ви говорите
directory-field-forms = Форми експлуатації, на яких ви знаєтеся
directory-field-crims = До чого примушують дітей і на чому ви знаєтеся
directory-field-assists = Допомога, на якій ви знаєтеся
directory-field-origins = Країни дітей, з якими ви працювали
directory-save = Зберегти
directory-reached = Найкраще звертатися
directory-reached-MORNINGS = уранці
directory-reached-AFTERNOONS = після обіду
directory-reached-EMAIL = електронною поштою
event-directory-changed = власний запис у довіднику змінено
directory-language-BG = болгарська
directory-language-CS = чеська
directory-language-DA = данська
directory-language-DE = німецька
directory-language-EL = грецька
directory-language-EN = англійська
directory-language-ES = іспанська
directory-language-ET = естонська
directory-language-FI = фінська
directory-language-FR = французька
directory-language-GA = ірландська
directory-language-HR = хорватська
directory-language-HU = угорська
directory-language-IT = італійська
directory-language-LT = литовська
directory-language-LV = латиська
directory-language-MT = мальтійська
directory-language-NL = нідерландська
directory-language-PL = польська
directory-language-PT = португальська
directory-language-RO = румунська
directory-language-SK = словацька
directory-language-SL = словенська
directory-language-SV = шведська
directory-language-IS = ісландська
directory-language-NB = норвезька (букмол)
directory-language-UK = українська

practice-title = Що допомогло
practice-lead = Короткі нотатки колег про те, що допомогло дітям і до чого це привело. Кожну з них переглянув керівник. Це читають лише координатори і керівники, які увійшли в систему.
practice-none = Таких нотаток ще немає.
practice-write = Розповісти, що допомогло
practice-write-for = Розповісти, що допомогло: { $country }
practice-write-lead = Розкажіть, що було зроблено і до чого це привело, навіть якщо поки не вдалося. Пишіть так, щоб жодну дитину не можна було впізнати. Керівник читає нотатку раніше за колег.
practice-column-what = Що було зроблено
practice-column-about = Для кого
practice-field-measure = Що було зроблено
practice-field-outcome = До чого це привело
practice-field-language = Мова тексту
practice-field-text = Вашими словами
practice-field-words = Слова в тексті
practice-text-hint = Щонайбільше знаків: { $most }. Без імен, дат, адрес і номерів справ, нічого про етнічне походження.
practice-text-missing = Напишіть кілька речень про те, що було зроблено.
practice-too-many = Це забагато нотаток для одного дня. Якщо всі вони потрібні, повідомте керівників.
practice-send = Передати керівнику
practice-what = { $measure }: { $outcome }
practice-state-waiting = чекає на керівника
practice-state-published = опубліковано
practice-state-returned = повернено
practice-returned-why = Керівник повернув нотатку:
practice-again = Написати наново
practice-judge = Нотатка чекає на керівника
practice-judge-hint = Її ще не читав жоден колега. Чи не можна впізнати дитину, сімʼю або посадову особу? Чи зміг би хтось в іншій країні зробити так само?
practice-publish = Відкрити для колег
practice-reason = Чому повертається
practice-return = Повернути
practice-return-PERSON = когось можна впізнати
practice-return-UNCLEAR = незрозуміло, що було зроблено
practice-return-NO_MEASURE = описано випадок, а не те, що допомогло
practice-return-DOUBLE = про це вже розповідали
practice-elsewhere = Що допомогло в інших місцях
practice-measure-INTERVIEW = Опитування фахівцем, який уміє слухати дітей
practice-measure-GUARDIAN = Опікун із першого дня
practice-measure-HOUSE = Захищений будинок
practice-measure-SCHOOL = Місце у школі
practice-measure-JOINT_TEAM = Поліція і служби у справах дітей двох країн в одній групі
practice-measure-HOTLINE = Гаряча лінія, яку знають діти
practice-measure-DEBT_HELP = Допомога щодо нібито боргу
practice-measure-AGE_ASSESS = Ретельне встановлення віку
practice-measure-RETURN_PLAN = План безпечного повернення
practice-measure-ONLINE = Пошук там, де дітей вербують онлайн
practice-outcome-STAYED_SAFE = діти залишилися і були в безпеці
practice-outcome-FAMILY_FOUND = знайдено сімʼю
practice-outcome-NETWORK_SEEN = стало відомо, хто їх експлуатує
practice-outcome-WENT_TO_SCHOOL = діти пішли до школи
practice-outcome-TOLD_MORE = діти змогли розповісти, що з ними сталося
practice-outcome-NOT_YET = поки ні
event-practice-published = нотатку про те, що допомогло, опубліковано
event-practice-returned = нотатку про те, що допомогло, повернено
event-practice-written = нотатку про те, що допомогло, написано
task-practice = { $notes-plural ->
    [one] На вас чекає { $notes } нотатка про те, що допомогло
    [few] На вас чекають { $notes } нотатки про те, що допомогло
    [many] На вас чекають { $notes } нотаток про те, що допомогло
   *[other] На вас чекають { $notes } нотаток про те, що допомогло
}
letter-practice-subject = На вас чекає нотатка колеги
letter-practice-body = Хтось із колег написав про те, що допомогло. Ніхто не читає нотатку, доки її не перегляне керівник. Увійдіть, щоб це зробити.
