//! What the colours of a file are: sRGB (IEC 61966-2-1), said by a colour profile in the file, as
//! archives want it (ISO 19005-2, 6.2.3).

use lopdf::{Document, Object, ObjectId, Stream, dictionary};

/// The name of the colour space.
const NAME: &str = "sRGB IEC61966-2.1";

/// Adds the profile, and gives what names it as the colours that pages are made for.
pub(super) fn output_intent(file: &mut Document) -> ObjectId {
    let profile = file.add_object(Stream::new(dictionary! { "N" => 3 }, profile()));
    file.add_object(dictionary! {
        "Type" => "OutputIntent",
        "S" => "GTS_PDFA1",
        "OutputConditionIdentifier" => Object::string_literal(NAME),
        "Info" => Object::string_literal(NAME),
        "DestOutputProfile" => profile,
    })
}

/// A profile of a display (ICC.1:2004-10): where the three primaries lie, seen by a reader used
/// to the white of paper (D50), and how light grows with numbers.
fn profile() -> Vec<u8> {
    const D50: [f64; 3] = [0.9642, 1.0, 0.8249];
    const RED: [f64; 3] = [0.43607, 0.22249, 0.01392];
    const GREEN: [f64; 3] = [0.38515, 0.71687, 0.09708];
    const BLUE: [f64; 3] = [0.14307, 0.06061, 0.7141];
    // From the white of displays (D65) to that of paper, after Bradford.
    const ADAPTATION: [f64; 9] =
        [1.04788, 0.02292, -0.05013, 0.02959, 0.99048, -0.01706, -0.00925, 0.01508, 0.75168];
    // ((x + 0.055) / 1.055)^2.4, and a straight line near black.
    const CURVE: [f64; 5] = [2.4, 1.0 / 1.055, 0.055 / 1.055, 1.0 / 12.92, 0.04045];
    let curve = element(b"para", &[&[0, 3, 0, 0], fixed(&CURVE).as_slice()].concat());
    let elements: [(&[u8; 4], Vec<u8>); 10] = [
        (b"desc", words(NAME)),
        (b"cprt", words("Public domain")),
        (b"wtpt", element(b"XYZ ", &fixed(&D50))),
        (b"chad", element(b"sf32", &fixed(&ADAPTATION))),
        (b"rXYZ", element(b"XYZ ", &fixed(&RED))),
        (b"gXYZ", element(b"XYZ ", &fixed(&GREEN))),
        (b"bXYZ", element(b"XYZ ", &fixed(&BLUE))),
        (b"rTRC", curve),
        (b"gTRC", vec![]),
        (b"bTRC", vec![]),
    ];
    const HEADER: usize = 128;
    let start = HEADER + 4 + 12 * elements.len();
    let mut table = u32::try_from(elements.len()).unwrap_or_default().to_be_bytes().to_vec();
    let mut data: Vec<u8> = vec![];
    let mut place = (0, 0);
    for (name, bytes) in &elements {
        // An empty one is the same as the one before it.
        if !bytes.is_empty() {
            place = (start + data.len(), bytes.len());
            data.extend(bytes);
        }
        table.extend(*name);
        table.extend((place.0 as u32).to_be_bytes());
        table.extend((place.1 as u32).to_be_bytes());
    }
    let mut profile = header(start + data.len(), &fixed(&D50));
    profile.extend(table);
    profile.extend(data);
    profile
}

/// Version 4.2, of a display, made on a day that never changes.
fn header(size: usize, white: &[u8]) -> Vec<u8> {
    const MADE: [u16; 6] = [2000, 1, 1, 0, 0, 0];
    let mut header = (size as u32).to_be_bytes().to_vec();
    header.extend([0; 4]);
    header.extend([4, 0x20, 0, 0]);
    header.extend(b"mntrRGB XYZ ");
    header.extend(MADE.iter().flat_map(|part| part.to_be_bytes()));
    header.extend(b"acsp");
    header.extend([0; 28]);
    header.extend(white);
    header.resize(128, 0);
    header
}

/// An element of a profile: its type, four reserved bytes, its content, whole words.
fn element(kind: &[u8; 4], content: &[u8]) -> Vec<u8> {
    let mut element = [kind.as_slice(), &[0; 4], content].concat();
    element.resize(element.len().next_multiple_of(4), 0);
    element
}

/// A text in English.
fn words(text: &str) -> Vec<u8> {
    let text: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let mut content = [0, 0, 0, 1, 0, 0, 0, 12].to_vec();
    content.extend(b"enUS");
    content.extend((text.len() as u32).to_be_bytes());
    content.extend([0, 0, 0, 28]);
    content.extend(text);
    element(b"mluc", &content)
}

/// Numbers with 16 bits behind the point.
fn fixed(numbers: &[f64]) -> Vec<u8> {
    numbers.iter().flat_map(|number| ((number * 65536.0).round() as i32).to_be_bytes()).collect()
}
