using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Text;
using Prongsai.Preview.Overlay;
using Prongsai.Preview.Sites;

namespace Prongsai.UnitTests.Preview;

/// <summary>What a page is told of the builds: the version of the site, and diagnostics as texts.</summary>
public sealed class PreviewStateTests
{
    private static readonly DiagnosticDescriptor Wrong =
        new("PRS0000", DiagnosticSeverity.Error, new("ผิด", "wrong"), new("{0} ผิด", "{0} is wrong"), new("แก้", "Mend it."));

    [Test]
    public void What_comes_from_a_file_is_never_markup()
    {
        const string Evil = "overall: \"</script><img src=x onerror=alert(1)>\u2028&\"";
        var text = TextOf([Of(Evil, "</script>", 10)]);
        var excerpt = JsonDocument.Parse(text["data: ".Length..]).RootElement.GetProperty("diagnostics")[0].GetProperty("excerpt");
        var parts = new[] { "before", "marked", "after" }.Select(p => excerpt.GetProperty(p).GetString());
        Assert.Multiple(() =>
        {
            Assert.That(text.AsSpan(0, text.Length - 2).IndexOfAny("<>&\n\u2028"), Is.Negative, text);
            Assert.That(string.Concat(parts), Is.EqualTo(Evil));
            Assert.That(excerpt.GetProperty("marked").GetString(), Is.EqualTo("</script>"));
        });
    }

    [Test]
    public void Errors_come_first_and_what_is_only_counted_does_not()
    {
        var error = Of("a", "a", 0);
        var text = TextOf([error with { Severity = DiagnosticSeverity.Info }, error with { Severity = DiagnosticSeverity.Warning }, error]);
        var shown = JsonDocument.Parse(text["data: ".Length..]).RootElement.GetProperty("diagnostics").EnumerateArray().Select(d => d.GetProperty("isError").GetBoolean());
        Assert.That(shown, Is.EqualTo([true, false]));
    }

    [Test]
    public async Task A_build_that_fails_leaves_the_last_site_and_one_that_succeeds_replaces_it()
    {
        var state = new PreviewState();
        var (first, second) = (new Memory(), new Memory());
        var site = new PreviewSite([], "/", first);
        state.Replace(new PreviewBuild(null, [Of("a", "a", 0)]));
        var before = state.Now;
        await state.FirstAsync(CancellationToken.None);
        state.Replace(new PreviewBuild(site, []));
        state.Replace(new PreviewBuild(null, [Of("a", "a", 0)]));
        var (broken, isKept) = (state.Now, !first.IsGivenBack);
        state.Replace(new PreviewBuild(new PreviewSite([], "/", second), []));
        Assert.Multiple(() =>
        {
            Assert.That((before.Version, before.IsStale, before.Site), Is.EqualTo((0, true, (PreviewSite?)null)));
            Assert.That((broken.Version, broken.IsStale, broken.Site, isKept), Is.EqualTo((1, true, site, true)));
            Assert.That((state.Now.Version, state.Now.IsStale, first.IsGivenBack, second.IsGivenBack), Is.EqualTo((2, false, true, false)));
        });
    }

    [Test]
    public async Task Who_follows_is_told_of_what_is_and_of_what_comes()
    {
        var state = new PreviewState();
        await using var following = state.FollowAsync().GetAsyncEnumerator();
        await following.MoveNextAsync();
        var next = following.MoveNextAsync().AsTask();
        state.Found([Of("a", "a", 0)]);
        await next;
        Assert.That(following.Current.Diagnostics, Has.Length.EqualTo(1));
    }

    private static string TextOf(ImmutableArray<Diagnostic> diagnostics) =>
        Encoding.UTF8.GetString(StateText.Event(new Moment(1, null, IsStale: true, diagnostics)));

    private static Diagnostic Of(string text, string marked, int offset) =>
        new(Wrong, DiagnosticSeverity.Error, new SourceFile("content/a.yaml", text).Span(offset, marked.Length), [marked], []);

    private sealed class Memory : IDisposable
    {
        public bool IsGivenBack { get; private set; }

        public void Dispose() => IsGivenBack = true;
    }
}
