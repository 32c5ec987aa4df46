using System.Net.Sockets;
using Prongsai.Links.Addresses;

namespace Prongsai.Links.Fetching;

/// <summary>What an exception of the network means for a link.</summary>
internal static class FailureReading
{
    public static Fetched Of(Exception exception, Fetched sofar, CertificateLedger certificates)
    {
        var (failure, detail) = Of(exception, sofar.FinalAddress, certificates);
        return sofar with { Failure = failure, Detail = detail };
    }

    public static bool IsOfNetwork(Exception exception) =>
        exception is HttpRequestException or IOException or SocketException
            or OperationCanceledException or InvalidDataException or UriFormatException;

    private static (FetchFailure Failure, string Detail) Of(Exception exception, Uri address, CertificateLedger certificates)
    {
        if (Inside<PrivateAddressException>(exception) is { } closed)
        {
            return (FetchFailure.PrivateAddress, closed.Address.ToString());
        }

        if (exception is OperationCanceledException)
        {
            return (FetchFailure.NoAnswer, "");
        }

        if (!IsOfNetwork(exception) || exception is InvalidDataException || IsOfAnswer(exception))
        {
            return (FetchFailure.Unreadable, "");
        }

        if (address.Scheme == Uri.UriSchemeHttps && Inside<System.Security.Authentication.AuthenticationException>(exception) is not null)
        {
            return (certificates.FailureOf(address) is var found and not FetchFailure.None ? found : FetchFailure.ConnectionFailed, "");
        }

        return Inside<SocketException>(exception) is { } socket ? Of(socket, address) : (FetchFailure.ConnectionFailed, "");
    }

    private static (FetchFailure Failure, string Detail) Of(SocketException exception, Uri address) => exception.SocketErrorCode switch
    {
        SocketError.HostNotFound or SocketError.NoData or SocketError.NoRecovery => (FetchFailure.HostUnknown, address.Host),
        SocketError.TryAgain => (FetchFailure.NameUnanswered, ""),
        SocketError.NetworkUnreachable or SocketError.NetworkDown or SocketError.HostUnreachable => (FetchFailure.Unreachable, ""),
        _ => (FetchFailure.ConnectionFailed, ""),
    };

    /// <summary>True where there was an answer, but none of the protocol.</summary>
    private static bool IsOfAnswer(Exception exception) => exception is HttpRequestException
    {
        HttpRequestError: HttpRequestError.InvalidResponse or HttpRequestError.HttpProtocolError or HttpRequestError.ConfigurationLimitExceeded,
    };

    private static T? Inside<T>(Exception? exception)
        where T : Exception
    {
        while (exception is not null and not T)
        {
            exception = exception.InnerException;
        }

        return exception as T;
    }
}
