using System.Reflection.Metadata;

namespace Prongsai.ArchitectureTests.Support;

/// <summary>Turns a metadata token into the uses it stands for: a member's type and name, and every type argument.</summary>
internal sealed class UseResolver
{
    private readonly MetadataReader _metadata;
    private readonly string _assembly;

    public UseResolver(MetadataReader metadata)
    {
        _metadata = metadata;
        _assembly = metadata.GetString(metadata.GetAssemblyDefinition().Name);
        Signatures = new SignatureUses(this);
    }

    public SignatureUses Signatures { get; }

    public IEnumerable<Use> Resolve(EntityHandle handle) => handle.Kind switch
    {
        HandleKind.TypeDefinition => [Definition((TypeDefinitionHandle)handle)],
        HandleKind.TypeReference => [Reference((TypeReferenceHandle)handle)],
        HandleKind.TypeSpecification =>
            _metadata.GetTypeSpecification((TypeSpecificationHandle)handle).DecodeSignature(Signatures, null),
        HandleKind.FieldDefinition => [Field((FieldDefinitionHandle)handle)],
        HandleKind.MethodDefinition => [Method((MethodDefinitionHandle)handle)],
        HandleKind.MemberReference => Member((MemberReferenceHandle)handle),
        HandleKind.MethodSpecification => Instance((MethodSpecificationHandle)handle),
        HandleKind.StandaloneSignature => Locals((StandaloneSignatureHandle)handle),
        _ => [],
    };

    public Use Definition(TypeDefinitionHandle handle)
    {
        var type = _metadata.GetTypeDefinition(handle);
        var name = _metadata.GetString(type.Name);
        if (type.GetDeclaringType() is { IsNil: false } outer)
        {
            var parent = Definition(outer);
            return parent with { Type = $"{parent.Type}+{name}" };
        }

        return new Use(_assembly, _metadata.GetString(type.Namespace), name);
    }

    public Use Reference(TypeReferenceHandle handle)
    {
        var type = _metadata.GetTypeReference(handle);
        var name = _metadata.GetString(type.Name);
        if (type.ResolutionScope.Kind == HandleKind.TypeReference)
        {
            var parent = Reference((TypeReferenceHandle)type.ResolutionScope);
            return parent with { Type = $"{parent.Type}+{name}" };
        }

        return new Use(AssemblyOf(type.ResolutionScope), _metadata.GetString(type.Namespace), name);
    }

    private string AssemblyOf(EntityHandle scope) => scope.Kind == HandleKind.AssemblyReference
        ? _metadata.GetString(_metadata.GetAssemblyReference((AssemblyReferenceHandle)scope).Name)
        : _assembly;

    private Use Field(FieldDefinitionHandle handle)
    {
        var field = _metadata.GetFieldDefinition(handle);
        return Definition(field.GetDeclaringType()) with { Member = _metadata.GetString(field.Name) };
    }

    private Use Method(MethodDefinitionHandle handle)
    {
        var method = _metadata.GetMethodDefinition(handle);
        return Definition(method.GetDeclaringType()) with { Member = _metadata.GetString(method.Name) };
    }

    private IEnumerable<Use> Member(MemberReferenceHandle handle)
    {
        var member = _metadata.GetMemberReference(handle);
        var name = _metadata.GetString(member.Name);
        return Resolve(member.Parent).Select((use, index) => index == 0 ? use with { Member = name } : use);
    }

    private IEnumerable<Use> Instance(MethodSpecificationHandle handle)
    {
        var method = _metadata.GetMethodSpecification(handle);
        return [.. Resolve(method.Method), .. method.DecodeSignature(Signatures, null).SelectMany(uses => uses)];
    }

    private IEnumerable<Use> Locals(StandaloneSignatureHandle handle)
    {
        var signature = _metadata.GetStandaloneSignature(handle);
        return signature.GetKind() == StandaloneSignatureKind.LocalVariables
            ? signature.DecodeLocalSignature(Signatures, null).SelectMany(uses => uses)
            : SignatureUses.Flatten(signature.DecodeMethodSignature(Signatures, null));
    }
}
