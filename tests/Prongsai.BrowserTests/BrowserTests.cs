using NUnit.Framework;

namespace Prongsai.BrowserTests;

/// <summary>
/// The real site as its visitors meet it: each page type in both languages, at four widths, in light and dark, by keyboard, without
/// script, from a disk and on paper. One run of <c>tests/tools/browser/run.mjs</c> visits everything; each test judges one kind.
/// </summary>
public sealed class BrowserTests
{
    private static readonly Lazy<BrowserReport> Report = new(() => BrowserReport.Of(RealSite.Output));

    [OneTimeSetUp]
    public void NeedTools() => BrowserReport.NeedTools();

    [Test]
    public void Every_page_was_visited()
    {
        var report = Report.Value;
        Assert.That(report.Pages, Is.EqualTo(Directory.GetFiles(RealSite.Output, "*.html", SearchOption.AllDirectories).Length));
        Assert.That(report.Visits, Is.GreaterThan(report.Pages + (report.Types * 2 * 2)));
        report.HasNone("coverage", "script");
    }

    [Test]
    public void No_page_writes_to_the_console_or_breaks() => Report.Value.HasNone("console", "page-error");

    [Test]
    public void Every_request_is_answered() => Report.Value.HasNone("request");

    [Test]
    public void Nothing_is_asked_of_another_origin() => Report.Value.HasNone("origin");

    [Test]
    public void Nothing_is_stored_on_the_visitors_machine() => Report.Value.HasNone("cookie", "storage");

    [Test]
    public void No_page_scrolls_sideways() => Report.Value.HasNone("overflow");

    [Test]
    public void No_word_is_torn_from_its_sentence() => Report.Value.HasNone("torn");

    [Test]
    public void Words_stay_whole_in_narrow_columns() => Report.Value.HasNone("cut-word");

    [Test]
    public void What_people_tap_is_large_enough() => Report.Value.HasNone("tap");

    [Test]
    public void A_readers_letters_and_contrast_go_along_and_are_kept_nowhere() => Report.Value.HasNone("view");

    [Test]
    public void The_fonts_are_loaded_and_used() => Report.Value.HasNone("font");

    [Test]
    public void Every_page_says_its_language_and_title() => Report.Value.HasNone("language", "title");

    [Test]
    public void No_accessibility_rule_is_broken() => Report.Value.HasNone("axe");

    [Test]
    public void A_button_that_copies_copies_and_says_so() => Report.Value.HasNone("copy");

    [Test]
    public void The_complaint_page_is_five_tab_presses_away_at_most() => Report.Value.HasNone("keyboard");

    [Test]
    public void Without_script_the_text_and_links_are_the_same() => Report.Value.HasNone("no-script");

    [Test]
    public void Nothing_moves_while_a_page_loads() => Report.Value.HasNone("shift");

    [Test]
    public void The_filter_leaves_what_is_asked_for_and_says_how_many() => Report.Value.HasNone("filter");

    [Test]
    public void Tables_sort_and_find() => Report.Value.HasNone("table");

    [Test]
    public void The_first_screen_holds_the_result_and_the_ways_in_and_of_a_list_the_first_item() => Report.Value.HasNone("first-screen");

    [Test]
    public void Every_part_of_the_content_is_found_and_the_index_of_words_is_in_order() => Report.Value.HasNone("search", "keywords");

    [Test]
    public void A_preview_from_the_disk_works() => Report.Value.HasNone("preview");

    [Test]
    public void On_paper_nothing_is_cut_off_and_the_menu_is_gone() => Report.Value.HasNone("print");

    [Test]
    public void Printed_files_hold_their_thai_text()
    {
        Report.Value.HasNone("pdf");
        Tools.NeedPdfText();
    }
}
