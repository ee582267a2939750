//! The file itself: objects → bytes, most of them packed into object streams, and found through a
//! cross-reference stream (ISO 32000-1, 7.5.7 and 7.5.8).
//!
//! lopdf can save a document too, but it copies every object and formats byte by byte, which took
//! longer than laying the document out.

use flate2::{Compress, Compression, FlushCompress, Status};
use lopdf::{Dictionary, Document, Object, ObjectId, Stream, StringFormat, dictionary};
use sha2::{Digest, Sha256};
use std::fmt;
use std::io::{self, Write};
use std::ops::Range;

/// Objects in one object stream. More pack better, and all must be unpacked to read one.
const PACKED: usize = 200;

/// Where an object is.
#[derive(Clone, Copy)]
enum Place {
    Unused,
    /// So many bytes from the beginning of the file.
    At(usize),
    /// In the object stream of this number, at this place.
    In(u32, u16),
}

/// Deflates streams (ISO 32000-1, 7.4.4), one after the other in the same memory.
pub(super) struct Deflater(Compress);

impl Deflater {
    pub(super) fn new() -> Deflater {
        // Level 6 takes twice the time to save 8 % of the bytes.
        Deflater(Compress::new(Compression::new(2), true))
    }

    /// Deflates a stream if that makes it shorter and has not been done. Metadata stays readable
    /// for programs that know no PDF.
    pub(super) fn deflate(&mut self, stream: &mut Stream) -> io::Result<()> {
        if stream.dict.has(b"Filter") || stream.dict.has_type(b"Metadata") {
            return Ok(());
        }
        let content = &stream.content;
        let mut deflated = Vec::with_capacity(content.len() / 2 + 64);
        self.0.reset();
        loop {
            let rest = &content[self.0.total_in() as usize..];
            match self.0.compress_vec(rest, &mut deflated, FlushCompress::Finish)? {
                Status::StreamEnd => break,
                Status::Ok | Status::BufError => deflated.reserve(content.len() / 2 + 64),
            }
        }
        if deflated.len() < content.len() {
            deflated.shrink_to_fit();
            stream.content = deflated;
            stream.dict.set("Filter", "FlateDecode");
        }
        Ok(())
    }
}

/// Objects of a document that are bytes already: there are as many elements of the structure as
/// lines of text, and each as a dictionary takes a thousand bytes.
#[derive(Default)]
pub(super) struct Written {
    bytes: Vec<u8>,
    places: Vec<(u32, Range<usize>)>,
}

impl Written {
    /// Adds an object, which `write` writes.
    pub(super) fn add(&mut self, (id, _): ObjectId, write: impl FnOnce(&mut Vec<u8>)) {
        let start = self.bytes.len();
        write(&mut self.bytes);
        self.places.push((id, start..self.bytes.len()));
    }
}

/// What goes into object streams.
enum Packed<'w> {
    Object(Object),
    Written(&'w [u8]),
}

/// The bytes of a document. The fingerprint in its trailer is that of all that stands before it,
/// so the same content gives the same file.
pub(super) fn save(
    file: Document,
    written: &Written,
    deflater: &mut Deflater,
) -> io::Result<Vec<u8>> {
    // The second line tells programs that copy files that this one is not text.
    let mut out = format!("%PDF-{}\n", file.version).into_bytes();
    out.extend(b"%\xe2\xe3\xcf\xd3\n");
    let mut places = vec![Place::Unused; file.max_id as usize + 1];
    let mut others = Vec::with_capacity(file.objects.len() + written.places.len());
    for ((id, _), object) in file.objects {
        match object {
            Object::Stream(stream) => {
                places[id as usize] = Place::At(out.len());
                write_stream(id, stream, deflater, &mut out)?;
            }
            object => others.push((id, Packed::Object(object))),
        }
    }
    let bytes = |range: &Range<usize>| Packed::Written(&written.bytes[range.clone()]);
    others.extend(written.places.iter().map(|(id, range)| (*id, bytes(range))));
    others.sort_by_key(|(id, _)| *id);
    for group in others.chunks(PACKED) {
        let id = places.len() as u32;
        for (index, (packed, _)) in group.iter().enumerate() {
            places[*packed as usize] = Place::In(id, index as u16);
        }
        places.push(Place::At(out.len()));
        write_stream(id, packed(group), deflater, &mut out)?;
    }
    cross_references(&file.trailer, places, deflater, &mut out)?;
    Ok(out)
}

/// Objects in an object stream.
fn packed(group: &[(u32, Packed<'_>)]) -> Stream {
    let (mut index, mut content) = (vec![], vec![]);
    for (id, object) in group {
        write_text(format_args!("{id} {} ", content.len()), &mut index);
        match object {
            Packed::Object(object) => write_object(object, &mut content),
            Packed::Written(bytes) => content.extend_from_slice(bytes),
        }
        content.push(b'\n');
    }
    let head = dictionary! {
        "Type" => "ObjStm",
        "N" => group.len() as i64,
        "First" => index.len() as i64,
    };
    index.append(&mut content);
    Stream::new(head, index)
}

/// The table of places, which is also the trailer.
fn cross_references(
    trailer: &Dictionary,
    mut places: Vec<Place>,
    deflater: &mut Deflater,
    out: &mut Vec<u8>,
) -> io::Result<()> {
    let (id, start) = (places.len() as u32, out.len());
    places.push(Place::At(start));
    let mut table = Vec::with_capacity(7 * places.len());
    for place in &places {
        let (kind, first, second) = match *place {
            Place::Unused => (0, 0, u16::MAX),
            Place::At(offset) => (1, offset as u32, 0),
            Place::In(stream, index) => (2, stream, index),
        };
        table.push(kind);
        table.extend(first.to_be_bytes());
        table.extend(second.to_be_bytes());
    }
    let fingerprint = Sha256::digest(&out[..]).iter().take(16).copied().collect();
    let fingerprint = Object::String(fingerprint, StringFormat::Hexadecimal);
    let mut head = dictionary! {
        "Type" => "XRef",
        "Size" => places.len() as i64,
        "W" => vec![1.into(), 4.into(), 2.into()],
        "ID" => vec![fingerprint.clone(), fingerprint],
    };
    for key in ["Root", "Info"] {
        if let Ok(value) = trailer.get(key.as_bytes()) {
            head.set(key, value.clone());
        }
    }
    write_stream(id, Stream::new(head, table), deflater, out)?;
    write_text(format_args!("startxref\n{start}\n%%EOF\n"), out);
    Ok(())
}

/// A stream as an object, deflated if that helps.
fn write_stream(
    id: u32,
    mut stream: Stream,
    deflater: &mut Deflater,
    out: &mut Vec<u8>,
) -> io::Result<()> {
    deflater.deflate(&mut stream)?;
    let Stream { mut dict, content, .. } = stream;
    dict.set("Length", content.len() as i64);
    write_text(format_args!("{id} 0 obj\n"), out);
    write_dictionary(&dict, out);
    out.extend(b"stream\n");
    out.extend_from_slice(&content);
    // A line feed alone after a carriage return would be taken for one end of line.
    out.extend(if content.ends_with(b"\r") { &b"\r\n"[..] } else { b"\n" });
    out.extend(b"endstream\nendobj\n");
    Ok(())
}

/// A value in the syntax of PDF (ISO 32000-1, 7.3). Whatever stands before it ends by itself, or a
/// space stands between.
fn write_object(object: &Object, out: &mut Vec<u8>) {
    match object {
        Object::Null => out.extend(b"null"),
        Object::Boolean(value) => write_text(format_args!("{value}"), out),
        Object::Integer(value) => write_integer(*value, out),
        Object::Real(value) => write_text(format_args!("{value}"), out),
        Object::Name(name) => write_name(name, out),
        Object::String(text, _) => write_string(text, out),
        Object::Array(items) => {
            out.push(b'[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    separate(item, out);
                }
                write_object(item, out);
            }
            out.push(b']');
        }
        Object::Dictionary(dictionary) => write_dictionary(dictionary, out),
        Object::Reference(id) => write_reference(*id, out),
        // A stream is never a part of something.
        Object::Stream(Stream { dict, .. }) => write_dictionary(dict, out),
    }
}

/// Writing to memory cannot fail.
pub(super) fn write_text(text: fmt::Arguments<'_>, out: &mut Vec<u8>) {
    let _ = out.write_fmt(text);
}

fn write_integer(value: i64, out: &mut Vec<u8>) {
    match u32::try_from(value) {
        Ok(value) => write_natural(value, out),
        Err(_) => write_text(format_args!("{value}"), out),
    }
}

/// Most numbers are small, and there are very many: references to what belongs where, and lengths.
pub(super) fn write_natural(mut rest: u32, out: &mut Vec<u8>) {
    let mut digits = [0; 10];
    let mut first = digits.len();
    loop {
        first -= 1;
        digits[first] = b'0' + (rest % 10) as u8;
        rest /= 10;
        if rest == 0 {
            return out.extend_from_slice(&digits[first..]);
        }
    }
}

pub(super) fn write_reference((id, generation): ObjectId, out: &mut Vec<u8>) {
    write_natural(id, out);
    out.push(b' ');
    write_natural(generation.into(), out);
    out.extend(b" R");
}

pub(super) fn write_dictionary(dictionary: &Dictionary, out: &mut Vec<u8>) {
    out.extend(b"<<");
    write_entries(dictionary, out);
    out.extend(b">>");
}

/// The keys and values of a dictionary.
pub(super) fn write_entries(dictionary: &Dictionary, out: &mut Vec<u8>) {
    for (key, value) in dictionary {
        write_name(key, out);
        separate(value, out);
        write_object(value, out);
    }
}

/// A space before what does not begin with a delimiter.
fn separate(next: &Object, out: &mut Vec<u8>) {
    let delimited = matches!(
        next,
        Object::Name(_) | Object::String(..) | Object::Array(_) | Object::Dictionary(_)
    );
    if !delimited {
        out.push(b' ');
    }
}

fn write_name(name: &[u8], out: &mut Vec<u8>) {
    out.push(b'/');
    for byte in name {
        match byte {
            b'!'..=b'~' if !b"()<>[]{}/%#".contains(byte) => out.push(*byte),
            byte => write_text(format_args!("#{byte:02X}"), out),
        }
    }
}

/// A literal string.
pub(super) fn write_string(text: &[u8], out: &mut Vec<u8>) {
    out.push(b'(');
    for byte in text {
        match byte {
            b'(' | b')' | b'\\' => out.extend([b'\\', *byte]),
            // Unescaped it would be read as a line feed.
            b'\r' => out.extend(b"\\r"),
            byte => out.push(*byte),
        }
    }
    out.push(b')');
}
