using HotChocolate.Language;
using HotChocolate.Types;
using HotChocolate.Types.Sdl;

namespace HotChocolate;

/// <summary>Prints schemas in the schema definition language.</summary>
public static class SchemaPrinter
{
    /// <summary>The schema in SDL, without the introspection types and the five scalars of the specification.</summary>
    public static string Print(ISchema schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        return Print(schema, SdlStyle.Default);
    }

    /// <summary>Some types in SDL, in the order given.</summary>
    public static string Print(IEnumerable<INamedType> namedTypes)
    {
        ArgumentNullException.ThrowIfNull(namedTypes);
        var document = new SchemaDocument(SdlStyle.Default);
        return new SdlWriter(SdlStyle.Default).Write(namedTypes.Select(document.Create));
    }

    /// <summary>The schema as a document.</summary>
    public static DocumentNode PrintSchema(ISchema schema, bool includeSpecScalars = false)
    {
        ArgumentNullException.ThrowIfNull(schema);
        return new SchemaDocument(SdlStyle.Default with { PrintSpecScalars = includeSpecScalars }).Create(schema);
    }

    internal static string Print(ISchema schema, SdlStyle style) => new SdlWriter(style).Write(new SchemaDocument(style).Create(schema).Definitions);
}
