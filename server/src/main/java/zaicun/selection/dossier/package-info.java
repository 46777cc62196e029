/**
 * The candidate's file (选派材料): what it holds, where it stands, who sees how much of it. Identity number, phone, health and
 * sanctions lie sealed.
 */
package zaicun.selection.dossier;
