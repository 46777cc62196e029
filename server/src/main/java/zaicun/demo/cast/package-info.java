/** The made-up places, people and households, and each cadre's year as it will have been. */
package zaicun.demo.cast;
