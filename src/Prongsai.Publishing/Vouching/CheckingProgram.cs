using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using Prongsai.Core.Text;
using Prongsai.Site;

namespace Prongsai.Publishing.Vouching;

/// <summary>The identity of the program that checks: of the assemblies that checks consist of, and of .NET. Another program vouches anew.</summary>
internal static class CheckingProgram
{
    public static byte[] Identity { get; } = SHA256.HashData(
    [
        .. Encoding.UTF8.GetBytes($"{Environment.Version}/"),
        .. new[] { typeof(CheckingProgram), typeof(SourceFile), typeof(SitePlan), typeof(IElement) }
            .SelectMany(type => type.Assembly.ManifestModule.ModuleVersionId.ToByteArray()),
    ]);
}
