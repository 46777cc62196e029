package zaicun.policy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import zaicun.kernel.Clause;
import zaicun.kernel.Days;
import zaicun.kernel.Organ;
import zaicun.kernel.Post;

/** One line of the leave table: for which posts, up to how many days, under which clause, by whom. */
public record LeaveRoute(
        Set<Post> posts, Optional<Days> upTo, Clause clause, List<Step> steps, List<Organ> file) {

    public enum Act {
        AGREE("同意"),
        APPROVE("审批");

        private final String title;

        Act(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    public record Step(Organ organ, Act act) {

        private static Step read(PolicyNode node) {
            var fields = node.fields("organ", "act");
            return new Step(
                    fields.required("organ", "机构").word(Organ.class),
                    fields.required("act", "同意还是审批").word(Act.class));
        }
    }

    /** The whole table: every post's lines ascend and end with one that has no upper limit. */
    static List<LeaveRoute> read(PolicyNode node) {
        var routes = node.oneOrMore(LeaveRoute::route);
        var reached = new EnumMap<Post, LeaveRoute>(Post.class);
        routes.forEach(route -> route.posts().forEach(post -> follow(node, reached, route, post)));
        for (var post : Post.values()) {
            if (!reached.containsKey(post) || reached.get(post).upTo().isPresent()) {
                throw node.fault("%s的请假没有不设上限的一行；请补上没有 upTo 的一行。".formatted(post.title()));
            }
        }
        return routes;
    }

    private static void follow(PolicyNode node, Map<Post, LeaveRoute> reached, LeaveRoute route, Post post) {
        var before = reached.put(post, route);
        if (before == null) {
            return;
        }
        boolean ascends = before.upTo().isPresent()
                && route.upTo().map(days -> days.isMoreThan(before.upTo().get())).orElse(true);
        if (!ascends) {
            throw node.fault("%s的请假天数没有从小到大排列，或有两行重叠；请按天数从小到大写。".formatted(post.title()));
        }
    }

    private static LeaveRoute route(PolicyNode node) {
        var fields = node.fields("posts", "upTo", "clause", "steps", "file");
        var steps = fields.required("steps", "环节").oneOrMore(Step::read);
        if (steps.getLast().act() != Act.APPROVE) {
            throw node.fault("最后一个环节应当是审批（approve）。");
        }
        return new LeaveRoute(
                Set.copyOf(fields.required("posts", "职务").words(Post.class)),
                fields.optional("upTo").map(upTo -> new Days(upTo.decimal())),
                fields.required("clause", "条款").clause(),
                steps,
                fields.required("file", "备案机构，没有请写 []").words(Organ.class));
    }

    /** Whether a leave of this many days ends on this line, the limit itself included. */
    public boolean isWithin(Days days) {
        return upTo.map(limit -> !days.isMoreThan(limit)).orElse(true);
    }

    /** The same where the limit itself belongs to the next line. */
    public boolean isShortOf(Days days) {
        return upTo.map(limit -> limit.isMoreThan(days)).orElse(true);
    }

    @Override
    public String toString() {
        return "%s %s：%s%s"
                .formatted(
                        posts.stream().sorted().map(Post::title).collect(Collectors.joining("、")),
                        upTo.map(days -> "≤ " + days + " 天").orElse("更长"),
                        steps.stream()
                                .map(step -> step.organ().title() + step.act().title())
                                .collect(Collectors.joining(" → ")),
                        file.isEmpty()
                                ? ""
                                : "，报" + file.stream().map(Organ::title).collect(Collectors.joining("、")) + "备案");
    }
}
