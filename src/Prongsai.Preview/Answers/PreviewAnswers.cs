using System.Collections.Immutable;
using Prongsai.Preview.Http;
using Prongsai.Preview.Overlay;
using Prongsai.Preview.Sites;

namespace Prongsai.Preview.Answers;

/// <summary>What is answered to a request: a file of the site that is served now, or what the preview adds.</summary>
internal sealed class PreviewAnswers(PreviewState state)
{
    private const string AssetFolder = "assets/";

    private static readonly ImmutableArray<(string, string)> AskAgain = [("Cache-Control", "no-cache")];

    /// <summary>For files with a hash in their names.</summary>
    private static readonly ImmutableArray<(string, string)> KeepForEver = [("Cache-Control", "max-age=31536000, immutable")];

    private readonly byte[] _script = PreviewPage.File("preview.js");
    private readonly byte[] _style = PreviewPage.File("preview.css");

    public async Task<HttpResponse> AnswerAsync(HttpRequest request, CancellationToken stop)
    {
        if (!request.IsForThisMachine)
        {
            return HttpResponse.Text(
                HttpStatus.Forbidden,
                "ดูตัวอย่างได้ที่ localhost หรือ 127.0.0.1 ของเครื่องนี้เท่านั้น / The preview is at localhost or 127.0.0.1 of this machine only.");
        }

        if (request.Method is not ("GET" or "HEAD"))
        {
            return HttpResponse.Text(HttpStatus.MethodNotAllowed, "GET, HEAD") with { Fields = [("Allow", "GET, HEAD")] };
        }

        if (Own(request.Path) is { } own)
        {
            return own;
        }

        await state.FirstAsync(stop).ConfigureAwait(false);
        return OfSite(request);
    }

    private HttpResponse? Own(string path) => path switch
    {
        PreviewPage.Script => new HttpResponse(HttpStatus.Ok, ContentTypes.Of(path), [_script]) { Fields = AskAgain },
        PreviewPage.Style => new HttpResponse(HttpStatus.Ok, ContentTypes.Of(path), [_style]) { Fields = AskAgain },
        PreviewPage.Updates => new HttpResponse(HttpStatus.Ok, "text/event-stream", [])
        {
            Fields = AskAgain,
            Rest = state.FollowAsync().Select(StateText.Event),
        },
        _ => null,
    };

    private HttpResponse OfSite(HttpRequest request)
    {
        var now = state.HoldSite();
        if (now.Site is not { } site)
        {
            return new HttpResponse(HttpStatus.ServiceUnavailable, ContentTypes.Html, [PreviewPage.Waiting()]) { Fields = AskAgain };
        }

        var found = site.Find(request.Path);
        if (found.IsFolder)
        {
            site.Dispose();
            return HttpResponse.Text(HttpStatus.Found, "") with { Fields = [("Location", Uri.EscapeDataString(request.Path).Replace("%2F", "/", StringComparison.Ordinal) + "/")] };
        }

        var type = ContentTypes.Of(found.Name);
        return new HttpResponse(
            found.IsMissing ? HttpStatus.NotFound : HttpStatus.Ok,
            type,
            type == ContentTypes.Html ? PreviewPage.Add(found.Content, now.Version) : [found.Content])
        {
            Fields = found.Name.StartsWith(AssetFolder, StringComparison.Ordinal) ? KeepForEver : AskAgain,
            Held = site,
        };
    }
}
