"""A network's scheme in Bangladesh; people and places are invented from names that are common there."""

from __future__ import annotations

from desktop_app.demonstration.region import Provider, Region

BANGLADESH = Region(
    scheme="Shapla Family Protection Network",
    country="Bangladesh",
    currency="BDT",
    legal_form="association",
    languages="en, bn",
    contact="Kashbon Bazar, House 12",
    price=0.9,
    step=100,
    offices=(
        *(("KAS", "Kashbon Bazar", "North"), ("DHA", "Dhanshiri Hat", "North"), ("TAL", "Taltola Ghat", "North")),
        *(("SHI", "Shimulbari", "North"), ("HIJ", "Hijaltola", "Centre"), ("BAK", "Bakulpur Hat", "Centre")),
        *(("NAL", "Nalbon", "Centre"), ("KOD", "Kodomtoli Bazar", "Centre"), ("PAN", "Panchpukur", "South")),
        *(("JHI", "Jhinukghata", "South"), ("BAT", "Batabon", "South"), ("MOH", "Mohishdia", "South")),
    ),
    villages=(
        *("Kashbon", "Dhanshiri", "Taltola Ghat", "Shimulbari", "Hijaltola", "Bakulpur", "Nalbon", "Kodomtoli"),
        *("Panchpukur", "Jhinukghata", "Batabon", "Mohishdia", "Shaluk Danga", "Notun Char", "Purba Kashbon"),
        *(
            "Dokkhin Nalbon",
            "Joldubi",
            "Machhranga",
            "Kolmilota",
            "Tetultola",
            "Amlokidia",
            "Boroi Danga",
            "Char Hijal",
        ),
        *("Uttar Shimul", "Chhoto Bakul", "Boro Bakul", "Kheyaghat Para", "Doyelpur", "Kashfuldia", "Shapla Beel"),
        *("Panikouri", "Nolkhagra", "Gabtola Char", "Lebutola", "Pithapur", "Madhobilota", "Jamtola", "Char Doyel"),
    ),
    women=(
        *("Amena", "Rahima", "Fatema", "Shahida", "Nasrin", "Rokeya", "Salma", "Hosne Ara", "Morsheda", "Shirin"),
        *("Parvin", "Jahanara", "Kohinoor", "Rehana", "Sufia", "Taslima", "Monowara", "Nurjahan", "Asma", "Bilkis"),
        *("Anjali", "Shefali", "Malati", "Purnima", "Kalpana", "Sandhya", "Mina", "Rupali", "Lipi", "Shilpi"),
    ),
    men=(
        *("Abdul Karim", "Rafiqul", "Shafiqul", "Jahangir", "Mizanur", "Anwar", "Delwar", "Habibur", "Kamal"),
        *("Nurul", "Shahjahan", "Abul Kashem", "Motaleb", "Aminul", "Faruk", "Harun", "Jamal", "Liton", "Selim"),
        *("Gopal", "Nikhil", "Subal", "Haripada", "Dulal", "Bimal", "Ratan", "Shyamal", "Tapan", "Prodip"),
    ),
    families=(
        *("Akter", "Hossain", "Rahman", "Islam", "Uddin", "Mia", "Sarker", "Mondal", "Sheikh", "Khatun", "Talukder"),
        *("Howlader", "Bepari", "Molla", "Pramanik", "Biswas", "Das", "Roy", "Sikder", "Gazi", "Fakir", "Matubbar"),
    ),
    occupations=(
        *("farmer", "farmer", "day labourer", "day labourer", "rickshaw puller", "weaver", "tailor", "shopkeeper"),
        *("fisher", "garment worker", "poultry keeper", "tea stall", "mason", "teacher", "homemaker"),
    ),
    groups=("Shapla Mohila Samity", "Doyel Samity", "Notun Alo Samity", "Kashful Krishok Samity", "Shonar Tori Samity"),
    providers=(
        *(Provider("Kashbon Health Complex", 0.8, 0.9), Provider("Dhanshiri Clinic"), Provider("Taltola Maternity")),
        *(
            Provider("Shimulbari Hospital", 1.2),
            Provider("Hijaltola Clinic"),
            Provider("Bakulpur Health Complex", 0.85),
        ),
        *(Provider("Nalbon Eye and General Hospital", 1.15), Provider("Kodomtoli Diagnostic Centre", 1.3, 1.1)),
        *(Provider("Panchpukur Clinic"), Provider("Jhinukghata Health Complex", 0.85, 1.2), Provider("Batabon Clinic")),
        *(Provider("Mohishdia Mission Hospital", 1.05, 0.8), Provider("Nirapod Private Clinic", 1.75, 1.5)),
    ),
    insurer="Podmapar Life",
    reinsurer="Jolrong Reinsurance",
    bank="Kashbon Samabay Bank",
    agent="Federation of Samitys",
    actuary="S. Chowdhury, actuary",
    season="Monsoon cover",
    crop="aman rice",
    id_type="national identity card",
    phone="017",
)
