using System.Diagnostics.CodeAnalysis;
using HotChocolate.Language;
using HotChocolate.Types;
using IHasDirectives = HotChocolate.Types.IHasDirectives;
using IHasName = HotChocolate.Types.IHasName;

namespace HotChocolate;

/// <summary>A schema: all types and directives, never changed once it is created.</summary>
public interface ISchema : IHasName, IHasDirectives, IHasReadOnlyContextData, ITypeSystemMember
{
    /// <summary>The description in Markdown, or null.</summary>
    string? Description { get; }

    /// <summary>The services of the schema.</summary>
    IServiceProvider Services { get; }

    /// <summary>The type of queries.</summary>
    ObjectType QueryType { get; }

    /// <summary>The type of mutations, if there are any.</summary>
    ObjectType? MutationType { get; }

    /// <summary>The type of subscriptions, if there are any.</summary>
    ObjectType? SubscriptionType { get; }

    /// <summary>All named types.</summary>
    IReadOnlyCollection<INamedType> Types { get; }

    /// <summary>All directives.</summary>
    IReadOnlyCollection<DirectiveType> DirectiveTypes { get; }

    /// <summary>The type of that name; throws <see cref="ArgumentException"/> where there is none of that kind.</summary>
    T GetType<T>(string typeName) where T : INamedType;

    /// <summary>The type of that name, if there is one of that kind.</summary>
    bool TryGetType<T>(string typeName, [MaybeNullWhen(false)] out T type) where T : INamedType;

    /// <summary>The .NET type behind the type of that name, if there is one.</summary>
    bool TryGetRuntimeType(string typeName, [NotNullWhen(true)] out Type? runtimeType);

    /// <summary>The object types that values of <paramref name="abstractType"/> may have; an object type alone.</summary>
    IReadOnlyList<ObjectType> GetPossibleTypes(INamedType abstractType);

    /// <summary>The directive of that name; throws <see cref="ArgumentException"/> where there is none.</summary>
    DirectiveType GetDirectiveType(string directiveName);

    /// <summary>The directive of that name, if there is one.</summary>
    bool TryGetDirectiveType(string directiveName, [NotNullWhen(true)] out DirectiveType? directiveType);

    /// <summary>The schema as a document.</summary>
    DocumentNode ToDocument(bool includeSpecScalars = false);

    /// <summary>The schema in SDL.</summary>
    string Print();

    /// <summary>The schema in SDL.</summary>
    string ToString();
}
