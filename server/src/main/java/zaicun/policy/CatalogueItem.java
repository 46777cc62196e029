package zaicun.policy;

import java.util.List;
import java.util.Optional;
import zaicun.kernel.Clause;

/** One entry of a list that the notice gives: a stable code, its title, its words, and its own clause where it has one. */
public record CatalogueItem(String code, String title, Optional<String> text, Optional<Clause> clause) {

    static List<CatalogueItem> read(PolicyNode node) {
        var items = node.list(CatalogueItem::item);
        if (items.stream().map(CatalogueItem::code).distinct().count() < items.size()) {
            throw node.fault("目录里有两项用了同一个 code；请改成不同的。");
        }
        return items;
    }

    private static CatalogueItem item(PolicyNode node) {
        var fields = node.fields("code", "title", "text", "clause");
        return new CatalogueItem(
                fields.required("code", "代码").text(),
                fields.required("title", "名称").text(),
                fields.optional("text").map(PolicyNode::text),
                fields.optional("clause").map(PolicyNode::clause));
    }

    @Override
    public String toString() {
        return title;
    }
}
