using System.Collections.Immutable;
using Prongsai.Core.Diagnostics;

namespace Prongsai.Documents.Findings;

/// <summary>Ends the opening of one file: why it cannot be published. Its arguments follow the file's name, which every message begins with.</summary>
internal sealed class RefusedException(DiagnosticDescriptor descriptor, params ImmutableArray<string> arguments) : Exception(descriptor.Code)
{
    public Fault Fault { get; } = new(descriptor, arguments);
}

/// <summary>What is wrong with a file, without its place and name.</summary>
internal sealed record Fault(DiagnosticDescriptor Descriptor, ImmutableArray<string> Arguments);
