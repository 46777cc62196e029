package zaicun.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;
import zaicun.house.Answer;
import zaicun.house.Browser;

/** Uploads workbooks as a browser does and waits for what becomes of them. */
public final class Uploads {

    private static final Set<String> BUSY = Set.of("READING", "CHECKING", "WRITING");

    private final Browser browser;

    public Uploads(Browser browser) {
        this.browser = browser;
    }

    public Job check(Filled workbook) {
        return check("名单.xlsx", workbook.bytes());
    }

    public Job check(String name, byte[] content) {
        return settled(browser.upload("/api/imports", name, content).requireOk());
    }

    public Job confirm(Job job) {
        return settled(browser.post("/api/imports/" + job.id() + "/confirm", "{}").requireOk());
    }

    /** Checked, found right, confirmed and written. */
    public Job load(Filled workbook) {
        var checked = check(workbook);
        assertThat(checked.phase()).as(checked.toString()).isEqualTo("READY");
        var done = confirm(checked);
        assertThat(done.phase()).as(done.toString()).isEqualTo("DONE");
        return done;
    }

    private Job settled(Answer started) {
        var id = started.at("/id");
        var job = new Job[1];
        Awaitility.await().atMost(Duration.ofMinutes(2)).pollInterval(Duration.ofMillis(20)).until(() -> {
            job[0] = new Job(browser.get("/api/imports/" + id).requireOk().json());
            return !BUSY.contains(job[0].phase());
        });
        return job[0];
    }

    /** An import as the server tells it. */
    public record Job(JsonNode view) {

        public String id() {
            return view.at("/id").asString();
        }

        public String phase() {
            return view.at("/phase").asString();
        }

        public String words() {
            return view.at("/words").asString();
        }

        /** New, changed, same and wrong rows of a sheet. */
        public List<Integer> counts(String sheet) {
            return view.at("/sheets").valueStream()
                    .filter(each -> each.at("/title").asString().equals(sheet))
                    .map(each -> List.of(
                            each.at("/added").asInt(), each.at("/changed").asInt(), each.at("/same").asInt(),
                            each.at("/wrong").asInt()))
                    .findFirst()
                    .orElse(List.of());
        }

        /** Wrong cells as {@code sheet!row!column}. */
        public List<String> wrongCells() {
            return view.at("/errors").valueStream()
                    .map(each -> each.at("/sheet").asString() + "!" + each.at("/row").asInt() + "!"
                            + each.at("/column").asString())
                    .toList();
        }

        public List<String> messages() {
            return view.at("/errors").valueStream().map(each -> each.at("/message").asString()).toList();
        }

        @Override
        public String toString() {
            return view.toPrettyString();
        }
    }
}
