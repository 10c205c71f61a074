"""A district mutual in Ghana; people and places are invented from names that are common there."""

from __future__ import annotations

from desktop_app.demonstration.region import Provider, Region

GHANA = Region(
    scheme="Nkabom Community Mutual",
    country="Ghana",
    currency="GHS",
    legal_form="mutual",
    languages="en, fr",
    contact="Asaasekrom, Market Road",
    price=0.1,
    step=10,
    offices=(
        *(("ASA", "Asaasekrom", "Forest"), ("BEP", "Beposo Kuma", "Forest"), ("NSU", "Nsuano", "Coast")),
        *(("KPA", "Kpalgu Yili", "Savanna"), ("TIN", "Tindoo", "Savanna"), ("AGB", "Agbelikope", "Coast")),
        *(("ODU", "Odumase Nkwanta", "Forest"), ("ZAN", "Zanlerigo", "Savanna")),
    ),
    villages=(
        *("Asaasekrom", "Beposo Kuma", "Nsuano", "Kpalgu Yili", "Tindoo", "Agbelikope", "Odumase Nkwanta", "Zanlerigo"),
        *("Nyamekrom", "Abrewanko", "Mpoanokrom", "Sagani Fong", "Bilsa Yiri", "Dzogbekope", "Akwaaba Nkwanta"),
        *("Bongpiisi", "Adehyekrom", "Kwaadukrom", "Anloga Kuma", "Nakpa Fong", "Bawiasi", "Tsiamekope", "Sikasua"),
        *("Yorogo Kuma", "Abotanso", "Aburokrom", "Gbewaa Yili", "Kosoa Bisi", "Vume Kofe", "Nkransa", "Dabaga Fong"),
        "Wuru Yiri",
    ),
    women=(
        *("Abena", "Adwoa", "Afia", "Akosua", "Akua", "Ama", "Yaa", "Esi", "Efua", "Araba", "Adjoa", "Serwaa"),
        *("Dzifa", "Enyonam", "Sena", "Mawusi", "Ayishetu", "Fuseina", "Memunatu", "Lamisi", "Awenpoka", "Azara"),
        *("Comfort", "Grace", "Mercy", "Patience", "Gifty", "Faustina", "Beatrice", "Janet", "Vida", "Charity"),
    ),
    men=(
        *("Kofi", "Kwame", "Kwabena", "Kwaku", "Yaw", "Kojo", "Kwasi", "Kweku", "Ebo", "Fiifi", "Nana Yaw"),
        *("Selorm", "Edem", "Kodzo", "Mawuli", "Alhassan", "Iddrisu", "Abukari", "Mahama", "Atinga", "Ayamga"),
        *("Emmanuel", "Samuel", "Isaac", "Joseph", "Ebenezer", "Francis", "Prosper", "Stephen", "Moses", "Daniel"),
    ),
    families=(
        *("Mensah", "Owusu", "Boateng", "Asante", "Osei", "Appiah", "Agyeman", "Adjei", "Ofori", "Amoah", "Darko"),
        *("Agbeko", "Tetteh", "Lartey", "Quaye", "Dogbe", "Amegah", "Fiadzo", "Alhassan", "Issahaku", "Sulemana"),
        *("Abdulai", "Atia", "Akolgo", "Ayine", "Awuni", "Bawa", "Yakubu", "Antwi", "Frimpong", "Gyasi", "Ansah"),
    ),
    occupations=(
        *("farmer", "farmer", "farmer", "petty trader", "petty trader", "fisher", "seamstress", "driver", "teacher"),
        *("shea processor", "carpenter", "mason", "hairdresser", "food vendor", "cocoa farmer"),
    ),
    groups=("Nyame Adom Susu Group", "Suhuyini Women's Group", "Biakoye Farmers' Group", "Dunenyo Fishers' Group"),
    providers=(
        *(
            Provider("Asaasekrom Health Centre", 0.85, 0.9),
            Provider("Beposo Kuma Clinic"),
            Provider("Nsuano Polyclinic"),
        ),
        *(Provider("Kpalgu Health Centre", 0.8, 1.2), Provider("Tindoo Hospital", 1.2), Provider("Agbelikope Clinic")),
        *(Provider("Odumase Mission Hospital", 1.15, 0.8), Provider("Zanlerigo Health Centre", 0.9, 1.3)),
        *(Provider("Bright Hope Maternity Home", 1.1, 0.9), Provider("Golden Stool Clinic", 1.7, 1.4)),
    ),
    insurer="Sankofa Mutual Life",
    reinsurer="Volta Bend Reinsurance",
    bank="Nkabom Rural Bank",
    agent="Association of Susu Groups",
    actuary="K. Ofosu, actuary",
    season="Dry spell cover",
    crop="maize, rain-fed",
    id_type="national card",
    phone="024",
)
