package zaicun.imports;

import java.util.List;
import zaicun.access.Right;

/** One kind of sheet (工作表) that can be imported; a workbook may hold several. A bean of the module that keeps it. */
public interface Sheet {

    /** Stable name in addresses, such as {@code people}. */
    String key();

    /** The name of the sheet in the workbook, such as 「人员」. */
    String title();

    /** Sheets of one workbook are read in this order, so that later ones may name what earlier ones bring. */
    int order();

    /** One or two sentences for whoever fills it in. */
    String note();

    List<Column<?>> columns();

    /** What whoever imports it must have; the sheet is left out, and said to be, for others. */
    Right right();

    /** Rows that are checked against the store and written in one go. */
    default int batch() {
        return 500;
    }

    Intake<?> open(Passage passage);
}
