using System.Net;
using Prongsai.Core.Model;
using Prongsai.Links.Addresses;

namespace Prongsai.Links.Fetching;

/// <summary>One try at one address: follows redirects itself, recording each, and reads the content at the end.</summary>
internal sealed class OneTry(FetchOptions options, WebClient client, BodyReader bodies, TimeProvider clock)
{
    private const string Arrow = " → ";

    /// <param name="request">What is asked for.</param>
    /// <param name="time">The time of the link.</param>
    /// <param name="perRequest">The time until an answer begins.</param>
    public async Task<Fetched> RunAsync(LinkRequest request, LinkTime time, TimeSpan perRequest)
    {
        var address = request.Address;
        var state = new Fetched(address, []) { Allowed = time.Allowed, IsConditional = request.IsConditional };
        var start = clock.GetTimestamp();
        var setsCookie = false;
        Uri? next = address;
        try
        {
            while (true)
            {
                state = state with { Hops = state.Hops.Add(new LinkHop(next, null)) };
                using var limit = time.Within(perRequest);
                using var answer = await client.GetAsync(request with { Address = next }, limit.Token).ConfigureAwait(false);
                state = AnswerHead.AddTo(Answered(state, (int)answer.StatusCode, clock.GetElapsedTime(start)), answer, clock);
                if (!AnswerHead.IsRedirect(answer))
                {
                    return await ReadAsync(state, answer, time, start).ConfigureAwait(false);
                }

                setsCookie |= AnswerHead.SetsCookie(answer);
                state = Redirected(state, AnswerHead.Location(answer) ?? "", setsCookie, out next);
                if (next is null)
                {
                    return state;
                }
            }
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            var failed = FailureReading.Of(e, state, client.Certificates);
            return failed with { CertificateExpires = client.Certificates.ExpiryOf(state.FinalAddress) };
        }
    }

    /// <summary>Where it leads next; null, with the failure, where it leads nowhere.</summary>
    private Fetched Redirected(Fetched state, string location, bool setsCookie, out Uri? next)
    {
        next = Uri.TryCreate(state.FinalAddress, location, out var target) && WebAddress.IsWeb(target)
            ? WebAddress.WithoutFragment(target)
            : null;
        if (next is not { } there)
        {
            return state with { Failure = FetchFailure.BadRedirect, Detail = location };
        }

        if (state.Hops.Length <= options.Redirects && state.Hops.All(h => h.Address.AbsoluteUri != there.AbsoluteUri))
        {
            return state;
        }

        next = null;
        var chain = string.Join(Arrow, state.Hops.Select(h => h.Address.AbsoluteUri).Append(there.AbsoluteUri));
        return state with { Failure = setsCookie ? FetchFailure.CookieLoop : FetchFailure.RedirectLoop, Detail = chain };
    }

    private async Task<Fetched> ReadAsync(Fetched state, HttpResponseMessage answer, LinkTime time, long start)
    {
        var coded = await answer.Content.ReadAsStreamAsync(time.Token).ConfigureAwait(false);
        using var decoding = Decoding.Of(coded, answer.Content.Headers.ContentEncoding);
        var (body, failure) = await bodies.ReadAsync(decoding.Content, answer.Content.Headers.ContentLength, time).ConfigureAwait(false);
        var read = state with
        {
            Body = body,
            LastByte = clock.GetElapsedTime(start),
            CertificateExpires = client.Certificates.ExpiryOf(state.FinalAddress),
        };
        return failure switch
        {
            null when body.IsWhole && !decoding.IsComplete(body.Length) => read with { Failure = FetchFailure.ConnectionFailed },
            null when body.IsCutPdf && answer.Content.Headers.ContentLength is { } whole && AnswerHead.GivesRanges(answer) =>
                read with { Body = await WithEndAsync(body, state.FinalAddress, whole, time).ConfigureAwait(false) },
            null => read,
            InvalidDataException => read with { Failure = FetchFailure.Unreadable },
            OperationCanceledException => read with { Failure = FetchFailure.Unfinished },
            _ => read with { Failure = FetchFailure.ConnectionFailed },
        };
    }

    /// <summary>Of content that is too long, its end is asked for by itself; where that fails, the beginning must do.</summary>
    private async Task<FetchedBody> WithEndAsync(FetchedBody body, Uri address, long whole, LinkTime time)
    {
        try
        {
            using var limit = time.Within(options.TimePerTry);
            using var answer = await client.GetAsync(new LinkRequest(address) { From = Math.Max(0, whole - BodyReader.TailSize) }, limit.Token).ConfigureAwait(false);
            if (answer.StatusCode != HttpStatusCode.PartialContent)
            {
                return body;
            }

            var end = new byte[BodyReader.TailSize];
            var content = await answer.Content.ReadAsStreamAsync(limit.Token).ConfigureAwait(false);
            var count = await content.ReadAtLeastAsync(end, end.Length, throwOnEndOfStream: false, limit.Token).ConfigureAwait(false);
            return body.Ending(end[..count], whole);
        }
        catch (Exception e) when (FailureReading.IsOfNetwork(e))
        {
            return body;
        }
    }

    private static Fetched Answered(Fetched state, int status, TimeSpan firstByte) => state with
    {
        Hops = state.Hops.SetItem(state.Hops.Length - 1, state.Hops[^1] with { Status = status }),
        FirstByte = firstByte,
    };
}

/// <summary>What the head of an answer says.</summary>
internal static class AnswerHead
{
    private const string ChallengeHeader = "cf-mitigated";

    public static bool IsRedirect(HttpResponseMessage answer) =>
        (int)answer.StatusCode is 301 or 302 or 303 or 307 or 308 && Location(answer) is not null;

    public static string? Location(HttpResponseMessage answer) =>
        answer.Headers.TryGetValues("Location", out var values) ? values.FirstOrDefault()?.Trim() : null;

    public static bool SetsCookie(HttpResponseMessage answer) => answer.Headers.Contains("Set-Cookie");

    public static Fetched AddTo(Fetched fetched, HttpResponseMessage answer, TimeProvider clock) => fetched with
    {
        DeclaredType = answer.Content.Headers.ContentType?.MediaType?.ToLowerInvariant(),
        Charset = answer.Content.Headers.ContentType?.CharSet?.Trim('"', '\''),
        IsChallenge = answer.Headers.Contains(ChallengeHeader),
        RetryAfter = RetryAfter(answer, clock),
        Refresh = First(answer, "Refresh"),
        ETag = First(answer, "ETag"),
        LastModified = answer.Content.Headers.TryGetValues("Last-Modified", out var values) ? values.FirstOrDefault() : null,
    };

    public static bool GivesRanges(HttpResponseMessage answer) =>
        answer.Headers.AcceptRanges.Contains("bytes") && answer.Content.Headers.ContentEncoding.Count == 0;

    private static string? First(HttpResponseMessage answer, string name) => answer.Headers.TryGetValues(name, out var values) ? values.FirstOrDefault() : null;

    private static TimeSpan? RetryAfter(HttpResponseMessage answer, TimeProvider clock)
    {
        var wait = answer.Headers.RetryAfter?.Delta ?? answer.Headers.RetryAfter?.Date - clock.GetUtcNow();
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }
}
