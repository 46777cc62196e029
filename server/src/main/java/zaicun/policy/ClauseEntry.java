package zaicun.policy;

import java.util.List;
import zaicun.kernel.Clause;

/** A clause as screens show it: article, short title, the notice's words in short, how it is read here. */
public record ClauseEntry(
        Clause clause, String article, List<Shape> shapes, String title, String words, String reading) {

    /** What kind of demand a clause makes. */
    public enum Shape {
        COUNT("次数"),
        STATE("状态"),
        CAP("上限"),
        DEADLINE("时限"),
        ROUTE("程序"),
        BAR("资格"),
        BAN("禁止"),
        PROVISION("规定");

        private final String title;

        Shape(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    static ClauseEntry read(String written, PolicyNode node) {
        var fields = node.fields("article", "shape", "title", "words", "reading");
        return new ClauseEntry(
                clause(written, node),
                fields.required("article", "制度名称").text(),
                fields.required("shape", "类别").oneOrMore(shape -> shape.word(Shape.class)),
                fields.required("title", "短标题").text(),
                fields.required("words", "原文摘要").text(),
                fields.required("reading", "如何理解，没有请写 \"\"").textOrEmpty());
    }

    private static Clause clause(String written, PolicyNode node) {
        try {
            return Clause.of(written);
        } catch (IllegalArgumentException e) {
            throw node.fault("“%s”不是条款号；请按 \"3.2\" 或 \"A.6\" 的样子填写。".formatted(written));
        }
    }
}
