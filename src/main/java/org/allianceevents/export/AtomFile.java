package org.allianceevents.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.allianceevents.dataset.Domain;
import org.allianceevents.event.CitationView;
import org.allianceevents.event.EventView;
import org.allianceevents.source.SourceView;

/**
 * Events as an Atom feed (RFC 4287). An entry's {@code updated} moves with its corrections, its links are the pages that
 * back it. Written by the platform's XML writer: feed libraries hold a whole feed in memory.
 */
final class AtomFile implements EventWriter {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    /** The authority of identifiers (RFC 4151). They stay when the address of the service changes. */
    private static final String TAG = "tag:alliance-events,2026:";

    /** What XML 1.0 has no way to write. */
    private static final Pattern NO_XML =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final XMLStreamWriter xml;

    AtomFile(OutputStream out, ExportHead head) throws IOException {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.setDefaultNamespace(ATOM);
            xml.writeStartElement(ATOM, "feed");
            xml.writeDefaultNamespace(ATOM);
            text("id", TAG + "events?" + Address.parameters(head.request()));
            text("title", "Alliance Events");
            text("subtitle", "Release " + head.release().version());
            text("updated", instant(head.release().releasedOn()));
            text("rights", head.release().license());
            link("self", head.address() + "?" + Address.parameters(head.request()), "application/atom+xml", "");
            xml.writeStartElement(ATOM, "author");
            text("name", "Alliance Events");
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void write(EventBatch batch) throws IOException {
        try {
            for (EventView event : batch.events()) {
                write(event);
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void end() throws IOException {
        try {
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void write(EventView event) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement(ATOM, "entry");
        text("id", TAG + "event/" + event.getSlug());
        text("title", event.getTitle());
        text("updated", instant(Revision.of(event)));
        text("published", instant(event.getAddedOn()));
        text("summary", event.getEdtf() + ": " + event.getSummary().strip());
        category("kind", event.getKind().name(), Labels.kind(event.getKind()));
        for (Domain domain : event.getDomains()) {
            category("domain", domain.name(), domain.label());
        }
        String rel = "alternate";
        for (CitationView citation : event.getCitations()) {
            SourceView source = citation.source();
            link(rel, source.url(), "", source.publisher() + ": " + source.title());
            rel = "related";
        }
        xml.writeEndElement();
    }

    private void text(String name, String text) throws XMLStreamException {
        xml.writeStartElement(ATOM, name);
        xml.writeCharacters(clean(text));
        xml.writeEndElement();
    }

    private void category(String scheme, String term, String label) throws XMLStreamException {
        xml.writeEmptyElement(ATOM, "category");
        xml.writeAttribute("scheme", TAG + scheme);
        xml.writeAttribute("term", term);
        xml.writeAttribute("label", label);
    }

    private void link(String rel, String address, String type, String title) throws XMLStreamException {
        xml.writeEmptyElement(ATOM, "link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("href", address);
        if (!type.isEmpty()) {
            xml.writeAttribute("type", type);
        }
        if (!title.isEmpty()) {
            xml.writeAttribute("title", clean(title));
        }
    }

    private static String clean(String text) {
        return NO_XML.matcher(text).replaceAll("\ufffd");
    }

    private static String instant(LocalDate day) {
        return day + "T00:00:00Z";
    }
}
