package zaicun.demo.cast;

/**
 * How large the made-up district is. The demonstration has the size below; the bench asks for more.
 *
 * @param villages in each street
 * @param households in each village
 * @param told teams whose year is told at the desks (leave, trips, months, reports); the others have bulk facts only
 * @param months how many months back the facts begin
 */
public record Scale(int streets, int villages, int units, int households, int told, int months) {

    public static final Scale DEMONSTRATION = new Scale(6, 4, 30, 50, 24, 12);
}
