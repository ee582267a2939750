//! Faults put into a good file, one after the other: the check of consistency has to see each.

use super::consistency;
use lopdf::{Dictionary, Document, Object, ObjectId, Stream};

/// A file with headings, a list, a table, a note, links and two pages.
fn good() -> Document {
    let body = "# Title\n\nText with a [link](https://example.org) and a note^[Its text.].\n\n\
                ## Part\n\n- One\n- Two\n\n| Who | Number |\n|---|---|\n| Us | `1` |\n\n\
                More^[Another.].\n\n::: page-break\n\n## Other\n\nThe end, with an [address](mailto:a@b.c).\n";
    let pages = super::lay(&super::document("en", body), super::Sheet::A4).unwrap();
    let file = Document::load_mem(&super::pdf::write(&pages).unwrap()).unwrap();
    assert_eq!(consistency::problems_of(&file), Vec::<String>::new());
    file
}

/// Puts a fault in and expects it to be told, in these words.
fn seed(fault: impl FnOnce(&mut Document), told: &str) {
    let mut file = good();
    fault(&mut file);
    let problems = consistency::problems_of(&file);
    assert!(
        problems.iter().any(|problem| problem.contains(told)),
        "{told:?} is not in {problems:?}"
    );
}

fn page(file: &Document, number: u32) -> ObjectId {
    file.get_pages()[&number]
}

fn dictionary(file: &mut Document, id: ObjectId) -> &mut Dictionary {
    file.get_object_mut(id).unwrap().as_dict_mut().unwrap()
}

/// The first element of a type.
fn element(file: &Document, name: &[u8]) -> ObjectId {
    let is = |object: &Object| {
        object.as_dict().is_ok_and(|dictionary| {
            dictionary.has(b"P")
                && dictionary.get(b"S").and_then(Object::as_name).ok() == Some(name)
        })
    };
    *file.objects.iter().find(|(_, object)| is(object)).unwrap().0
}

/// The pairs of the parent tree.
fn numbers(file: &mut Document) -> &mut Vec<Object> {
    let root = file.catalog().unwrap().get(b"StructTreeRoot").unwrap().as_reference().unwrap();
    let tree = file.get_dictionary(root).unwrap().get(b"ParentTree").unwrap();
    let tree = tree.as_reference().unwrap();
    dictionary(file, tree).get_mut(b"Nums").unwrap().as_array_mut().unwrap()
}

fn kids(file: &mut Document, id: ObjectId) -> &mut Vec<Object> {
    dictionary(file, id).get_mut(b"K").unwrap().as_array_mut().unwrap()
}

/// Changes what is drawn on the first page.
fn redraw(file: &mut Document, change: impl Fn(&str) -> String) {
    let page = page(file, 1);
    let content = file.get_page_content(page);
    // Every byte a character, and back.
    let text: String = content.iter().map(|byte| char::from(*byte)).collect();
    let changed: Vec<u8> = change(&text).chars().map(|c| c as u8).collect();
    assert_ne!(content, changed, "nothing was changed");
    let stream = file.add_object(Stream::new(Dictionary::new(), changed));
    dictionary(file, page).set("Contents", stream);
}

fn annotation(file: &mut Document) -> ObjectId {
    let page = page(file, 1);
    let links = file.get_dictionary(page).unwrap().get(b"Annots").unwrap().as_array().unwrap();
    links[0].as_reference().unwrap()
}

#[test]
fn a_page_without_struct_parents() {
    let fault = |file: &mut Document| {
        let page = page(file, 2);
        dictionary(file, page).remove(b"StructParents");
    };
    seed(fault, "page 2 is not in the parent tree");
}

#[test]
fn an_empty_entry_in_the_parent_tree() {
    seed(|file| numbers(file)[1] = Object::Null, "the entry 0 is empty");
}

#[test]
fn an_entry_of_nothing_in_the_parent_tree() {
    let fault = |file: &mut Document| {
        let array = numbers(file)[1].as_reference().unwrap();
        let elements = file.get_object_mut(array).unwrap().as_array_mut().unwrap();
        elements[1] = Object::Null;
    };
    seed(fault, "the entry 0 is empty");
}

#[test]
fn an_entry_of_the_parent_tree_that_is_gone() {
    seed(|file| drop(numbers(file).drain(..2)), "page 1 is not in the parent tree");
}

#[test]
fn a_key_that_nothing_has() {
    let fault = |file: &mut Document| {
        let element = element(file, b"P");
        numbers(file).extend([Object::Integer(99), Object::Reference(element)]);
    };
    seed(fault, "nothing has the key 99");
}

#[test]
fn an_entry_with_another_parent() {
    let fault = |file: &mut Document| {
        let other = element(file, b"Table");
        let array = numbers(file)[1].as_reference().unwrap();
        file.get_object_mut(array).unwrap().as_array_mut().unwrap()[0] = other.into();
    };
    seed(fault, "content 0 has another parent");
}

#[test]
fn content_in_the_structure_that_is_not_drawn() {
    let fault = |file: &mut Document| {
        let heading = element(file, b"H1");
        kids(file, heading).push(Object::Integer(4711));
    };
    seed(fault, "content 4711 is not drawn");
}

#[test]
fn drawn_content_that_is_not_in_the_structure() {
    let fault = |file: &mut Document| {
        let heading = element(file, b"H1");
        kids(file, heading).clear();
    };
    seed(fault, "is not in the structure");
}

#[test]
fn an_element_that_nothing_holds() {
    let fault = |file: &mut Document| {
        let document = element(file, b"Document");
        kids(file, document).remove(1);
    };
    seed(fault, "is not in the structure");
}

#[test]
fn an_element_that_is_gone() {
    let fault = |file: &mut Document| {
        let heading = element(file, b"H2");
        file.objects.remove(&heading);
    };
    seed(fault, "in the structure and nowhere else");
}

#[test]
fn an_element_that_stands_twice() {
    let fault = |file: &mut Document| {
        let (document, heading) = (element(file, b"Document"), element(file, b"H2"));
        kids(file, document).push(heading.into());
    };
    seed(fault, "H2 stands twice");
}

#[test]
fn an_element_with_another_parent() {
    let fault = |file: &mut Document| {
        let (table, heading) = (element(file, b"Table"), element(file, b"H2"));
        dictionary(file, heading).set("P", table);
    };
    seed(fault, "H2 has another parent");
}

#[test]
fn the_same_number_drawn_twice() {
    let fault = |file: &mut Document| {
        redraw(file, |content| content.replacen("/MCID 1", "/MCID 0", 1));
    };
    seed(fault, "content 0 is drawn twice");
}

#[test]
fn content_without_mark() {
    let fault = |file: &mut Document| redraw(file, |content| format!("{content} 0 0 9 9 re f"));
    seed(fault, "drawn unmarked");
}

#[test]
fn a_mark_that_does_not_end() {
    let fault = |file: &mut Document| {
        redraw(file, |content| format!("{content} /Artifact BMC"));
    };
    seed(fault, "marked content without end");
}

#[test]
fn content_on_another_page() {
    let fault = |file: &mut Document| {
        let (heading, other) = (element(file, b"H1"), page(file, 2));
        dictionary(file, heading).set("Pg", other);
    };
    seed(fault, "is not in the structure");
}

#[test]
fn content_on_no_page() {
    let fault = |file: &mut Document| {
        let heading = element(file, b"H1");
        dictionary(file, heading).set("Pg", heading);
    };
    seed(fault, "on what is no page");
}

#[test]
fn a_link_without_struct_parent() {
    let fault = |file: &mut Document| {
        let link = annotation(file);
        dictionary(file, link).remove(b"StructParent");
    };
    seed(fault, "a link is not in the parent tree");
}

#[test]
fn a_link_that_no_element_holds() {
    let fault = |file: &mut Document| {
        let element = element(file, b"Link");
        kids(file, element).retain(|kid| !kid.as_dict().is_ok_and(|kid| kid.has_type(b"OBJR")));
    };
    seed(fault, "a link is not in the structure");
}

#[test]
fn a_link_on_another_page() {
    let fault = |file: &mut Document| {
        let (element, other) = (element(file, b"Link"), page(file, 2));
        for kid in kids(file, element).iter_mut().filter_map(|kid| kid.as_dict_mut().ok()) {
            kid.set("Pg", other);
        }
    };
    seed(fault, "a link is said to be on another page");
}

#[test]
fn a_link_that_says_nothing() {
    let fault = |file: &mut Document| {
        let link = annotation(file);
        dictionary(file, link).remove(b"Contents");
    };
    seed(fault, "a link that says nothing");
}

#[test]
fn a_link_that_leads_nowhere() {
    let fault = |file: &mut Document| {
        let link = annotation(file);
        dictionary(file, link).remove(b"A");
        dictionary(file, link).remove(b"Dest");
    };
    seed(fault, "a link that leads nowhere");
}

#[test]
fn two_pages_with_one_key() {
    let fault = |file: &mut Document| {
        let page = page(file, 2);
        dictionary(file, page).set("StructParents", 0);
    };
    seed(fault, "the key 0 is used twice");
}

#[test]
fn a_page_that_orders_its_links_otherwise() {
    let fault = |file: &mut Document| {
        let page = page(file, 1);
        dictionary(file, page).remove(b"Tabs");
    };
    seed(fault, "the order of links");
}

#[test]
fn a_note_without_name() {
    let fault = |file: &mut Document| {
        let note = element(file, b"Note");
        dictionary(file, note).remove(b"ID");
    };
    seed(fault, "a note without name");
}

#[test]
fn two_notes_of_one_name() {
    let fault = |file: &mut Document| {
        let name = Object::string_literal("note-2");
        let note = element(file, b"Note");
        dictionary(file, note).set("ID", name);
    };
    seed(fault, "two notes of the same name");
}

#[test]
fn a_figure_without_alternative_text() {
    let fault = |file: &mut Document| {
        let table = element(file, b"Table");
        dictionary(file, table).set("S", "Figure");
    };
    seed(fault, "a figure without alternative text");
}

#[test]
fn a_document_without_language() {
    seed(|file| drop(file.catalog_mut().unwrap().remove(b"Lang")), "has no language");
}

#[test]
fn a_document_that_hides_its_title() {
    seed(
        |file| drop(file.catalog_mut().unwrap().remove(b"ViewerPreferences")),
        "title is not shown",
    );
}

#[test]
fn a_document_that_is_not_tagged() {
    seed(|file| drop(file.catalog_mut().unwrap().remove(b"MarkInfo")), "does not say that it is");
}

#[test]
fn a_document_without_parent_tree() {
    let fault = |file: &mut Document| {
        let root = file.catalog().unwrap().get(b"StructTreeRoot").unwrap().as_reference().unwrap();
        dictionary(file, root).remove(b"ParentTree");
    };
    seed(fault, "no parent tree");
}

#[test]
fn a_document_without_structure() {
    seed(|file| drop(file.catalog_mut().unwrap().remove(b"StructTreeRoot")), "no structure");
}

#[test]
fn a_document_without_bookmarks() {
    seed(|file| drop(file.catalog_mut().unwrap().remove(b"Outlines")), "no bookmarks");
}
