using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Prongsai.ArchitectureTests.Support;

/// <summary>Reads a compiled assembly's types and their uses; values inside attributes and inlined constants leave no trace there.</summary>
internal sealed class MetadataScanner
{
    private const string HeaderName = "(declaration)";

    private readonly PEReader _image;
    private readonly MetadataReader _metadata;
    private readonly UseResolver _resolver;

    private MetadataScanner(PEReader image)
    {
        _image = image;
        _metadata = image.GetMetadataReader();
        _resolver = new UseResolver(_metadata);
    }

    public static ScannedAssembly Read(Stream assembly)
    {
        using var image = new PEReader(assembly);
        return new MetadataScanner(image).Assembly();
    }

    private ScannedAssembly Assembly() => new(
        _metadata.GetString(_metadata.GetAssemblyDefinition().Name),
        [.. _metadata.AssemblyReferences.Select(r => _metadata.GetString(_metadata.GetAssemblyReference(r).Name)).Order(StringComparer.Ordinal)],
        [.. _metadata.TypeDefinitions.Select(Type).Where(IsWritten).OrderBy(type => type.FullName, StringComparer.Ordinal)]);

    /// <summary>False for the compiler's own top-level types; a file-local type's name begins alike, but is somebody's.</summary>
    private static bool IsWritten(ScannedType type) =>
        !type.Name.StartsWith("<>", StringComparison.Ordinal)
        && !type.Name.StartsWith("<PrivateImplementationDetails>", StringComparison.Ordinal)
        && type.Name != "<Module>";

    private ScannedType Type(TypeDefinitionHandle handle)
    {
        var type = _metadata.GetTypeDefinition(handle);
        var name = _resolver.Definition(handle);
        return new ScannedType(
            name.Namespace,
            name.Type,
            TypeKind.Of(type.Attributes, type.BaseType.IsNil ? null : _resolver.Resolve(type.BaseType).First()),
            IsPublic(type),
            type.Attributes,
            [Header(type), .. Fields(type), .. Properties(type), .. Methods(type)]);
    }

    private bool IsPublic(TypeDefinition type) => (type.Attributes & TypeAttributes.VisibilityMask) switch
    {
        TypeAttributes.Public => true,
        TypeAttributes.NestedPublic => IsPublic(_metadata.GetTypeDefinition(type.GetDeclaringType())),
        _ => false,
    };

    private ScannedMember Header(TypeDefinition type) => Member(HeaderName,
    [
        .. type.BaseType.IsNil ? [] : _resolver.Resolve(type.BaseType),
        .. type.GetInterfaceImplementations().SelectMany(i => _resolver.Resolve(_metadata.GetInterfaceImplementation(i).Interface)),
        .. Constraints(type.GetGenericParameters()),
        .. Attributes(type.GetCustomAttributes()),
    ]);

    private IEnumerable<ScannedMember> Fields(TypeDefinition type) =>
        from handle in type.GetFields()
        let field = _metadata.GetFieldDefinition(handle)
        select Member(_metadata.GetString(field.Name),
            [.. field.DecodeSignature(_resolver.Signatures, null), .. Attributes(field.GetCustomAttributes())]);

    private IEnumerable<ScannedMember> Properties(TypeDefinition type) =>
        from handle in type.GetProperties()
        let property = _metadata.GetPropertyDefinition(handle)
        select Member(_metadata.GetString(property.Name),
        [
            .. SignatureUses.Flatten(property.DecodeSignature(_resolver.Signatures, null)),
            .. Attributes(property.GetCustomAttributes()),
        ]);

    private IEnumerable<ScannedMember> Methods(TypeDefinition type) =>
        from handle in type.GetMethods()
        let method = _metadata.GetMethodDefinition(handle)
        select Member(_metadata.GetString(method.Name),
        [
            .. SignatureUses.Flatten(method.DecodeSignature(_resolver.Signatures, null)),
            .. Constraints(method.GetGenericParameters()),
            .. Attributes(method.GetCustomAttributes()),
            .. method.GetParameters().SelectMany(p => Attributes(_metadata.GetParameter(p).GetCustomAttributes())),
            .. method.RelativeVirtualAddress == 0 ? [] : Body(_image.GetMethodBody(method.RelativeVirtualAddress)),
        ]);

    private IEnumerable<Use> Body(MethodBodyBlock body) =>
    [
        .. body.LocalSignature.IsNil ? [] : _resolver.Resolve(body.LocalSignature),
        .. body.ExceptionRegions.Where(r => !r.CatchType.IsNil).SelectMany(r => _resolver.Resolve(r.CatchType)),
        .. IlTokens.Read(body.GetILReader()).SelectMany(_resolver.Resolve),
    ];

    private IEnumerable<Use> Constraints(GenericParameterHandleCollection parameters) =>
        from parameter in parameters
        from constraint in _metadata.GetGenericParameter(parameter).GetConstraints()
        from use in _resolver.Resolve(_metadata.GetGenericParameterConstraint(constraint).Type)
        select use;

    private IEnumerable<Use> Attributes(CustomAttributeHandleCollection attributes) =>
        attributes.SelectMany(a => _resolver.Resolve(_metadata.GetCustomAttribute(a).Constructor));

    private static ScannedMember Member(string name, IEnumerable<Use> uses) => new(name, [.. uses.Distinct()]);
}
