package zaicun.selection.intake;

import java.util.List;
import org.springframework.stereotype.Component;
import zaicun.access.Right;
import zaicun.imports.Column;
import zaicun.imports.Intake;
import zaicun.imports.Passage;
import zaicun.imports.Sheet;
import zaicun.selection.nomination.ImportedNominations;

/** 选派人选: candidates of a sending unit, many at a time. */
@Component
class CandidateSheet implements Sheet {

    private final ImportedNominations nominations;

    CandidateSheet(ImportedNominations nominations) {
        this.nominations = nominations;
    }

    @Override
    public String key() {
        return "candidates";
    }

    @Override
    public String title() {
        return "选派人选";
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public String note() {
        return "派出单位的选派人选，每人一行；导入后列为“待报送”，核对后再报审。不得选派的人选不能导入。";
    }

    @Override
    public List<Column<?>> columns() {
        return CandidateColumns.all();
    }

    @Override
    public Right right() {
        return Right.SELECTION_NOMINATE;
    }

    @Override
    public Intake<?> open(Passage passage) {
        return new CandidateIntake(passage, nominations);
    }
}
