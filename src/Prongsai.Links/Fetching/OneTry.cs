using Prongsai.Core.Model;
using Prongsai.Links.Addresses;

namespace Prongsai.Links.Fetching;

/// <summary>One try at one address: follows redirects itself, recording each, and reads the content at the end.</summary>
internal sealed class OneTry(FetchOptions options, WebClient client, BodyReader bodies, TimeProvider clock)
{
    private const string Arrow = " → ";

    public async Task<Fetched> RunAsync(Uri address, LinkTime time, TimeSpan perRequest)
    {
        var state = new Fetched(address, []) { Allowed = time.Allowed };
        var start = clock.GetTimestamp();
        var setsCookie = false;
        Uri? next = address;
        try
        {
            while (true)
            {
                state = state with { Hops = state.Hops.Add(new LinkHop(next, null)) };
                using var limit = time.Within(perRequest);
                using var answer = await client.GetAsync(next, limit.Token).ConfigureAwait(false);
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
        catch (Exception e) when (FailureReading.IsOfNetwork(e))
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
        var content = await answer.Content.ReadAsStreamAsync(time.Token).ConfigureAwait(false);
        var (body, failure) = await bodies.ReadAsync(content, answer.Content.Headers.ContentLength, time).ConfigureAwait(false);
        var read = state with
        {
            Body = body,
            LastByte = clock.GetElapsedTime(start),
            CertificateExpires = client.Certificates.ExpiryOf(state.FinalAddress),
        };
        return failure switch
        {
            null => read,
            OperationCanceledException => read with { Failure = FetchFailure.Unfinished },
            _ => read with { Failure = FetchFailure.ConnectionFailed },
        };
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
    };

    private static TimeSpan? RetryAfter(HttpResponseMessage answer, TimeProvider clock)
    {
        var wait = answer.Headers.RetryAfter?.Delta ?? answer.Headers.RetryAfter?.Date - clock.GetUtcNow();
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }
}
