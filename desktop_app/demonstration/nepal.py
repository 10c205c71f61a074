"""A hill mutual in Nepal; people and places are invented from names that are common there."""

from __future__ import annotations

from desktop_app.demonstration.region import Provider, Region

NEPAL = Region(
    scheme="Hariyali Health Mutual",
    country="Nepal",
    currency="NPR",
    legal_form="cooperative",
    languages="en, ne",
    contact="Simaltar, ward 4",
    price=1.0,
    step=100,
    offices=(("SIM", "Simaltar", "Hill"), ("KOL", "Kolpani", "Hill"), ("PHU", "Phulbari Chowk", "Plain")),
    villages=(
        *("Simaltar", "Kolpani", "Phulbari Chowk", "Bagargaun", "Ratmate Tol", "Deurali Tol", "Sisneri", "Lampata Tol"),
        *("Gairi Pakha", "Thulo Khet", "Amarbas", "Bhirkuna", "Purano Gaun", "Sallaghari Tol", "Kaphal Bot"),
    ),
    women=(
        *("Asmita", "Bimala", "Chameli", "Durga", "Ganga", "Himani", "Indira", "Jamuna", "Kabita", "Laxmi", "Maya"),
        *("Nirmala", "Parbati", "Rekha", "Sabina", "Tara", "Urmila", "Yashoda", "Sharmila", "Mina", "Goma", "Sita"),
        *("Dil Maya", "Man Maya", "Phul Kumari", "Asha", "Sunita", "Radhika", "Sarita", "Kalpana", "Devi", "Anju"),
    ),
    men=(
        *("Arjun", "Bishnu", "Chandra", "Dil Bahadur", "Ganesh", "Hari Prasad", "Ishwor", "Jit Bahadur", "Krishna"),
        *("Lal Bahadur", "Mohan", "Naresh", "Prem", "Ramesh", "Santosh", "Tek Bahadur", "Umesh", "Yam", "Gopal"),
        *("Suraj", "Dinesh", "Om Prakash", "Indra", "Keshab", "Madan", "Rabi", "Shiva", "Bhim Bahadur", "Dhan Bahadur"),
    ),
    families=(
        *("Tharu", "Chaudhary", "Gurung", "Rokaya", "Yadav", "Khadka", "Sunar", "Shahi", "Rana", "Oli", "Magar"),
        *("Bhandari", "Tamang", "Karki", "Pariyar", "Thapa", "Nepali", "Budha", "Rawat", "Sarki", "Limbu", "Rai"),
    ),
    occupations=(
        *("farmer", "farmer", "farmer", "day labourer", "day labourer", "shopkeeper", "tailor", "driver"),
        *("teacher", "herder", "weaver", "carpenter", "tea stall", "mason"),
    ),
    groups=("Milan Savings Group", "Pragati Mothers' Group", "Sagarmatha Farmers' Group", "Nari Chetana Group"),
    providers=(
        *(Provider("Simaltar Health Post", 0.8, 0.8), Provider("Kolpani Clinic"), Provider("Phulbari Hospital", 1.25)),
        *(Provider("Sisneri Health Post", 0.85, 1.1), Provider("Amarbas Nursing Home", 1.6, 1.4)),
    ),
    insurer="Himchuli Life",
    reinsurer="Sagar Reinsurance",
    bank="Deurali Savings Bank",
    agent="Union of Hill Cooperatives",
    actuary="A. Shrestha, actuary",
    season="Monsoon cover",
    crop="rice, rain-fed",
    id_type="citizenship",
    phone="98",
)
