//! The structure tree (ISO 32000-1, 14.7), and the links that belong to it.

use super::file::{Written, write_dictionary, write_entries, write_natural, write_reference};
use super::{rounded, utf16};
use crate::layout::{Goal, Item, Kid, LinkArea, Mark, Node, Numbering, Pages, Place, Role, Scope};
use lopdf::{Dictionary, Document, Object, ObjectId, StringFormat, dictionary};

/// The standard structure type of a node.
pub(super) fn type_name(role: Role) -> &'static str {
    match role {
        Role::Document => "Document",
        Role::Section => "Sect",
        Role::Group => "Div",
        Role::Heading(level) => {
            ["H1", "H2", "H3", "H4", "H5", "H6"][usize::from(level.clamp(1, 6)) - 1]
        }
        Role::Paragraph => "P",
        Role::List(_) => "L",
        Role::Item => "LI",
        Role::Label => "Lbl",
        Role::Body => "LBody",
        Role::Table => "Table",
        Role::Row => "TR",
        Role::HeaderCell(_) => "TH",
        Role::Cell => "TD",
        Role::Link => "Link",
        Role::Span => "Span",
        Role::Figure => "Figure",
        Role::Contents => "TOC",
        Role::ContentsItem => "TOCI",
        Role::Reference => "Reference",
        Role::Note(_) => "Note",
    }
}

/// A text for people, in any script.
pub(super) fn text(text: &str) -> Object {
    Object::String(utf16(text), StringFormat::Hexadecimal)
}

/// Adds structure and links to a file whose pages are drawn; most of it already written.
pub(super) fn add(file: &mut Document, pages: &Pages) -> lopdf::Result<Written> {
    let page_ids: Vec<ObjectId> = file.page_iter().collect();
    let root = file.new_object_id();
    let nodes: Vec<ObjectId> = pages.nodes.iter().map(|_| file.new_object_id()).collect();

    let mut written = Written::default();
    let mut parents = ParentTree::default();
    for (index, page) in pages.pages.iter().enumerate() {
        let marked = page.pieces.iter().filter_map(|piece| match piece.mark {
            Mark::Node(node) => Some(nodes[node]),
            Mark::Head | Mark::Foot | Mark::Pagination | Mark::Decoration => None,
        });
        let elements = file.new_object_id();
        written.add(elements, |out| write_array(marked, out, write_reference));
        parents.add(index as i64, elements);
    }
    let mut links = vec![];
    for (page, id) in pages.pages.iter().zip(&page_ids) {
        let mut annotations = vec![];
        for link in &page.links {
            let key = parents.next;
            let annotation = file.add_object(annotation(link, key, pages, &page_ids));
            parents.add(key, nodes[link.node]);
            annotations.push(annotation);
        }
        let entry = file.get_object_mut(*id)?.as_dict_mut()?;
        entry.remove(b"Annots");
        if !annotations.is_empty() {
            let references = annotations.iter().map(|id| Object::Reference(*id));
            entry.set("Annots", references.collect::<Vec<_>>());
        }
        entry.set("Tabs", "S");
        links.push(annotations);
    }
    for (number, id) in page_ids.iter().enumerate() {
        file.get_object_mut(*id)?.as_dict_mut()?.set("StructParents", number as i64);
    }

    let places = Places { page_ids, nodes, marked: marked_numbers(pages), links };
    for (index, node) in pages.nodes.iter().enumerate() {
        let attached = index == 0 || !node.kids.is_empty() || is_empty_cell(node, index, pages);
        if attached {
            let parent = if index == 0 { root } else { places.nodes[node.parent] };
            let figure = (node.role == Role::Figure).then(|| figure_box(node, pages));
            let write = |out: &mut Vec<u8>| write_element(node, parent, figure, &places, out);
            written.add(places.nodes[index], write);
        }
    }
    let next = parents.next;
    let parents = file.add_object(dictionary! { "Nums" => parents.entries });
    let tree = dictionary! {
        "Type" => "StructTreeRoot",
        "K" => vec![Object::Reference(places.nodes[0])],
        "ParentTree" => parents,
        "ParentTreeNextKey" => next,
    };
    file.objects.insert(root, tree.into());
    file.catalog_mut()?.set("StructTreeRoot", root);
    Ok(written)
}

/// From numbers in pages and annotations back to the structure.
#[derive(Default)]
struct ParentTree {
    entries: Vec<Object>,
    next: i64,
}

impl ParentTree {
    fn add(&mut self, key: i64, element: ObjectId) {
        self.entries.extend([Object::Integer(key), Object::Reference(element)]);
        self.next = key + 1;
    }
}

/// Where nodes and their content are in the file.
struct Places {
    page_ids: Vec<ObjectId>,
    nodes: Vec<ObjectId>,
    /// The number of each piece among the marked pieces of its page.
    marked: Vec<Vec<u32>>,
    links: Vec<Vec<ObjectId>>,
}

fn marked_numbers(pages: &Pages) -> Vec<Vec<u32>> {
    let numbers = |pieces: &[crate::layout::Piece]| {
        let mut next = 0;
        let number = |piece: &crate::layout::Piece| {
            let number = next;
            next += u32::from(matches!(piece.mark, Mark::Node(_)));
            number
        };
        pieces.iter().map(number).collect()
    };
    pages.pages.iter().map(|page| numbers(&page.pieces)).collect()
}

fn is_empty_cell(node: &Node, index: usize, pages: &Pages) -> bool {
    matches!(node.role, Role::Cell | Role::HeaderCell(_))
        && pages.nodes[node.parent].kids.contains(&Kid::Node(index))
}

/// An element, with the place of a figure.
fn write_element(
    node: &Node,
    parent: ObjectId,
    figure: Option<Dictionary>,
    places: &Places,
    out: &mut Vec<u8>,
) {
    // What stands on the element's own page is told by its number alone.
    let own_page = node.kids.iter().find_map(|kid| match *kid {
        Kid::Piece { page, .. } => Some(page),
        Kid::Node(_) | Kid::Link { .. } => None,
    });
    out.extend(b"<</S/");
    out.extend(type_name(node.role).as_bytes());
    out.extend(b"/P ");
    write_reference(parent, out);
    out.extend(b"/K");
    write_array(node.kids.iter(), out, |kid, out| match *kid {
        Kid::Node(child) => write_reference(places.nodes[child], out),
        Kid::Piece { page, piece } if Some(page) == own_page => {
            write_natural(places.marked[page][piece], out);
        }
        Kid::Piece { page, piece } => {
            let mcid = i64::from(places.marked[page][piece]);
            let page = places.page_ids[page];
            write_dictionary(&dictionary! { "Type" => "MCR", "Pg" => page, "MCID" => mcid }, out);
        }
        Kid::Link { page, link } => {
            let (page, link) = (places.page_ids[page], places.links[page][link]);
            write_dictionary(&dictionary! { "Type" => "OBJR", "Pg" => page, "Obj" => link }, out);
        }
    });
    if let Some(page) = own_page {
        out.extend(b"/Pg ");
        write_reference(places.page_ids[page], out);
    }
    let mut rest = attributes(node);
    if let Some(figure) = figure {
        rest.set("A", figure);
    }
    write_entries(&rest, out);
    out.extend(b">>");
}

/// What few elements have.
fn attributes(node: &Node) -> Dictionary {
    let mut attributes = Dictionary::new();
    if let Some(lang) = &node.lang {
        attributes.set("Lang", text(lang));
    }
    if let Some(alt) = &node.alt {
        attributes.set("Alt", text(alt));
    }
    match node.role {
        Role::HeaderCell(scope) => {
            let scope = match scope {
                Scope::Column => "Column",
                Scope::Row => "Row",
            };
            attributes.set("A", dictionary! { "O" => "Table", "Scope" => scope });
        }
        // Notes are told apart by their names.
        Role::Note(number) => {
            attributes.set("ID", Object::string_literal(format!("note-{number}")));
        }
        Role::List(numbering) => {
            let numbering = match numbering {
                Numbering::Bullets => "Disc",
                Numbering::Numbers => "Decimal",
                Numbering::Squares => "Square",
            };
            attributes.set("A", dictionary! { "O" => "List", "ListNumbering" => numbering });
        }
        _ => {}
    }
    attributes
}

/// An array of what `write` writes.
fn write_array<T>(
    items: impl Iterator<Item = T>,
    out: &mut Vec<u8>,
    mut write: impl FnMut(T, &mut Vec<u8>),
) {
    out.push(b'[');
    for (index, item) in items.enumerate() {
        if index > 0 {
            out.push(b' ');
        }
        write(item, out);
    }
    out.push(b']');
}

/// Where a figure stands: needed by readers that show it on its own (ISO 14289-1, 7.3).
fn figure_box(node: &Node, pages: &Pages) -> Dictionary {
    // One that goes on on the next page stands on the first.
    let mut on_page = None;
    let items = node.kids.iter().flat_map(|kid| match *kid {
        Kid::Piece { page, piece } if *on_page.get_or_insert(page) == page => {
            pages.pages[page].pieces[piece].items.as_slice()
        }
        Kid::Piece { .. } | Kid::Node(_) | Kid::Link { .. } => &[],
    });
    let [left, top, right, bottom] =
        items.map(Item::bounds).fold([f32::MAX, f32::MAX, f32::MIN, f32::MIN], |all, one| {
            [all[0].min(one[0]), all[1].min(one[1]), all[2].max(one[2]), all[3].max(one[3])]
        });
    let height = pages.size.1;
    let area = [left, height - bottom, right, height - top];
    dictionary! {
        "O" => "Layout",
        "BBox" => area.map(|edge| Object::Real(rounded(edge))).to_vec(),
    }
}

fn annotation(link: &LinkArea, key: i64, pages: &Pages, page_ids: &[ObjectId]) -> Dictionary {
    let height = pages.size.1;
    let [left, top, right, bottom] = link.area;
    let area = [left, height - bottom, right, height - top];
    let mut annotation = dictionary! {
        "Type" => "Annot",
        "Subtype" => "Link",
        "F" => 4, // printed
        "Rect" => area.map(|edge| Object::Real(rounded(edge))).to_vec(),
        "Border" => vec![0.into(), 0.into(), 0.into()],
        "Contents" => text(&link.text),
        "StructParent" => key,
    };
    match (&link.goal, pages.place(&link.goal)) {
        (Goal::Address(address), _) => {
            let uri = Object::string_literal(address.as_str());
            annotation.set("A", dictionary! { "S" => "URI", "URI" => uri });
        }
        (_, Some(place)) => annotation.set("Dest", destination(place, height, page_ids)),
        (_, None) => {}
    }
    annotation
}

/// A place on a page, shown as large as the page was shown before.
pub(super) fn destination(place: Place, page_height: f32, page_ids: &[ObjectId]) -> Vec<Object> {
    let top = Object::Real(rounded(page_height - place.y));
    vec![page_ids[place.page].into(), "XYZ".into(), Object::Null, top, Object::Null]
}
