//! The font families the program brings, and how text in each script is set.
//!
//! A new script is its files in `assets/fonts`, a row in [`EMBEDDED`] and one in [`HABITS`].

use parley::WordBreak;

/// A font family of the program's own.
pub(super) struct Embedded {
    /// Its name, as the files have it.
    pub name: &'static str,
    /// The scripts (ISO 15924) whose languages are set in it. Every family also stands in for
    /// characters that the families before it lack.
    pub scripts: &'static [&'static str],
    /// Regular, then bold if there is one.
    pub files: &'static [&'static [u8]],
}

macro_rules! files {
    ($($name:literal)*) => { &[$(include_bytes!(concat!("../../assets/fonts/", $name, ".ttf"))),*] };
}

const fn family(
    name: &'static str,
    scripts: &'static [&'static str],
    files: &'static [&'static [u8]],
) -> Embedded {
    Embedded { name, scripts, files }
}

/// The families, in the order in which they stand in for one another.
pub(super) static EMBEDDED: &[Embedded] = &[
    family("Noto Sans", &["Latn", "Grek", "Cyrl"], files!["NotoSans-Regular" "NotoSans-Bold"]),
    family("Noto Sans Arabic", &["Arab"], files!["NotoSansArabic-Regular" "NotoSansArabic-Bold"]),
    family(
        "Noto Sans Armenian",
        &["Armn"],
        files!["NotoSansArmenian-Regular" "NotoSansArmenian-Bold"],
    ),
    family(
        "Noto Sans Bengali",
        &["Beng"],
        files!["NotoSansBengali-Regular" "NotoSansBengali-Bold"],
    ),
    family(
        "Noto Sans Devanagari",
        &["Deva"],
        files!["NotoSansDevanagari-Regular" "NotoSansDevanagari-Bold"],
    ),
    family(
        "Noto Sans Ethiopic",
        &["Ethi"],
        files!["NotoSansEthiopic-Regular" "NotoSansEthiopic-Bold"],
    ),
    family(
        "Noto Sans Georgian",
        &["Geor"],
        files!["NotoSansGeorgian-Regular" "NotoSansGeorgian-Bold"],
    ),
    family("Noto Sans Hebrew", &["Hebr"], files!["NotoSansHebrew-Regular" "NotoSansHebrew-Bold"]),
    family("Noto Sans Khmer", &["Khmr"], files!["NotoSansKhmer-Regular" "NotoSansKhmer-Bold"]),
    family("Noto Sans Lao", &["Laoo"], files!["NotoSansLao-Regular" "NotoSansLao-Bold"]),
    family(
        "Noto Sans Myanmar",
        &["Mymr"],
        files!["NotoSansMyanmar-Regular" "NotoSansMyanmar-Bold"],
    ),
    family("Noto Sans Tamil", &["Taml"], files!["NotoSansTamil-Regular" "NotoSansTamil-Bold"]),
    family("Noto Sans Thai", &["Thai"], files!["NotoSansThai-Regular" "NotoSansThai-Bold"]),
    family("Noto Sans SC", &["Hans"], files!["cjk/NotoSansSC-Regular" "cjk/NotoSansSC-Bold"]),
    #[cfg(feature = "cjk")]
    family("Noto Sans JP", &["Jpan"], files!["cjk/NotoSansJP-Regular" "cjk/NotoSansJP-Bold"]),
    #[cfg(feature = "cjk")]
    family("Noto Sans KR", &["Kore"], files!["cjk/NotoSansKR-Regular" "cjk/NotoSansKR-Bold"]),
    family("Noto Sans Symbols", &[], files!["NotoSansSymbols-Regular"]),
    family("Noto Sans Symbols2", &[], files!["NotoSansSymbols2-Regular"]),
    family("Noto Sans Math", &[], files!["NotoSansMath-Regular"]),
];

/// How text in a script is set, whatever the font.
#[derive(Debug)]
pub(super) struct Habits {
    script: &'static str,
    /// Distance of lines in em.
    pub leading: f32,
    /// Whether stress may be shown by slanting; otherwise it is shown in bold.
    pub slants: bool,
    /// OpenType features to switch on or off, in CSS syntax.
    pub features: &'static str,
    /// Letters that a font for the script has.
    sample: &'static str,
}

const fn habits(script: &'static str, leading: f32, sample: &'static str) -> Habits {
    Habits { script, leading, slants: false, features: "", sample }
}

impl Habits {
    /// Where lines may end within words: nowhere in Korean, which has spaces between them.
    pub(super) fn word_break(&self) -> WordBreak {
        if self.script == "Kore" { WordBreak::KeepAll } else { WordBreak::Normal }
    }
}

/// What is usual in each script. The first row holds for scripts without one.
static HABITS: &[Habits] = &[
    Habits { slants: true, ..habits("Latn", 1.42, "aeéžß") },
    Habits { slants: true, ..habits("Grek", 1.42, "αωή") },
    Habits { slants: true, ..habits("Cyrl", 1.42, "абяї") },
    // Optional ligatures join whole words, which cannot be searched for afterwards.
    Habits { features: "\"liga\" 0, \"dlig\" 0", ..habits("Arab", 1.62, "ابپیە") },
    Habits { slants: true, ..habits("Armn", 1.42, "աֆ") },
    habits("Beng", 1.55, "কৎ"),
    habits("Deva", 1.55, "कह"),
    habits("Ethi", 1.5, "አበ"),
    habits("Geor", 1.45, "აჰ"),
    habits("Hebr", 1.45, "את"),
    habits("Khmr", 1.8, "កអ"),
    habits("Laoo", 1.66, "ກຮ"),
    habits("Mymr", 1.95, "ကအ"),
    habits("Taml", 1.5, "கஹ"),
    habits("Thai", 1.58, "กฮ"),
    habits("Hans", 1.65, "们这说"),
    habits("Hant", 1.65, "們這說"),
    habits("Jpan", 1.65, "あヶ辻"),
    habits("Kore", 1.65, "가힣"),
    habits("Sinh", 1.55, "කෆ"),
    habits("Telu", 1.6, "కహ"),
    habits("Knda", 1.55, "ಕಹ"),
    habits("Mlym", 1.55, "കഹ"),
    habits("Gujr", 1.55, "કહ"),
    habits("Guru", 1.55, "ਕਹ"),
    habits("Orya", 1.55, "କହ"),
    habits("Tibt", 1.9, "ཀཨ"),
    habits("Thaa", 1.6, "ހއ"),
    habits("Syrc", 1.6, "ܐܬ"),
    habits("Nkoo", 1.6, "ߊߪ"),
    habits("Tfng", 1.45, "ⴰⵥ"),
    habits("Mong", 1.5, "ᠠᠶ"),
    habits("Cher", 1.45, "ᎠᏴ"),
];

/// What is usual in a script (ISO 15924).
pub(super) fn habits_of(script: &str) -> &'static Habits {
    HABITS.iter().find(|habits| habits.script == script).unwrap_or(&HABITS[0])
}

/// The scripts that a font has the letters of.
pub(super) fn scripts_with(has: impl Fn(char) -> bool) -> Vec<&'static str> {
    let covered = |habits: &&Habits| habits.sample.chars().all(&has);
    HABITS.iter().filter(covered).map(|habits| habits.script).collect()
}
