using System.Collections.Immutable;
using Prongsai.Core.Files;
using Prongsai.Transfer.Faults;
using Renci.SshNet;
using Renci.SshNet.Common;

namespace Prongsai.Transfer.Targets;

/// <summary>What a host is shown to let us in: keys first, then a password, as it asks for them.</summary>
/// <param name="AskedKey">The key file that a person named, which has to be usable; null where none was named.</param>
/// <param name="OwnKeys">Key files where people keep theirs, in place of a named one; those that cannot be used are passed over.</param>
/// <param name="PassPhrase">What opens a locked key; null where nothing was given.</param>
/// <param name="Password">The user's password at the host; null where none was given.</param>
public sealed record SftpLogin(string? AskedKey, ImmutableArray<string> OwnKeys, string? PassPhrase, string? Password)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    internal ConnectionInfo To(SftpPlace place)
    {
        IPrivateKeySource[] keys = AskedKey is { } asked ? [Read(asked)] : [.. OwnKeys.Where(File.Exists).Select(TryRead).OfType<PrivateKeyFile>()];
        var ways = new List<AuthenticationMethod>();
        if (keys.Length > 0)
        {
            ways.Add(new PrivateKeyAuthenticationMethod(place.User, keys));
        }

        if (Password is { } password)
        {
            ways.Add(new PasswordAuthenticationMethod(place.User, password));
            ways.Add(Answering(place.User, password));
        }

        return ways.Count > 0
            ? new ConnectionInfo(place.Host, place.Port, place.User, [.. ways]) { Timeout = Patience }
            : throw new TransferException(TransferFault.NoLogin, place.User);
    }

    /// <summary>Some hosts take a password only as the answer to a question.</summary>
    private static KeyboardInteractiveAuthenticationMethod Answering(string user, string password)
    {
        var way = new KeyboardInteractiveAuthenticationMethod(user);
        way.AuthenticationPrompt += (_, e) =>
        {
            foreach (var prompt in e.Prompts.Where(p => !p.IsEchoed))
            {
                prompt.Response = password;
            }
        };
        return way;
    }

    private PrivateKeyFile? TryRead(string path)
    {
        try
        {
            return Read(path);
        }
        catch (TransferException)
        {
            return null;
        }
    }

    private PrivateKeyFile Read(string path)
    {
        try
        {
            using var key = OrdinaryFile.OpenRead(path);
            return PassPhrase is { } phrase ? new PrivateKeyFile(key, phrase) : new PrivateKeyFile(key);
        }
        catch (Exception e) when (e is SshException or IOException or UnauthorizedAccessException or FormatException or ArgumentException
            or InvalidOperationException or NotSupportedException)
        {
            throw new TransferException(TransferFault.KeyUnusable, path, e.Message);
        }
    }
}
