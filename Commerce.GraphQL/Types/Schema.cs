using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using HotChocolate.Types;
using HotChocolate.Utilities;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate;

/// <summary>A schema: all types and directives, never changed once it is created.</summary>
public sealed partial class Schema : TypeSystemObjectBase, ISchema
{
    private readonly FrozenDictionary<string, INamedType> _types;
    private readonly FrozenDictionary<string, DirectiveType> _directiveTypes;

    private readonly ConcurrentDictionary<Type, object> _resolvers = [];

    internal Schema(
        string name, IServiceProvider services, IReadOnlySchemaOptions options, IReadOnlyCollection<INamedType> types,
        IReadOnlyCollection<DirectiveType> directiveTypes, ObjectType queryType, ObjectType? mutationType, ObjectType? subscriptionType)
    {
        Name = name;
        Services = services;
        Options = options;
        Types = types;
        DirectiveTypes = directiveTypes;
        QueryType = queryType;
        MutationType = mutationType;
        SubscriptionType = subscriptionType;
        _types = types.ToFrozenDictionary(t => t.Name, StringComparer.Ordinal);
        _directiveTypes = directiveTypes.ToFrozenDictionary(t => t.Name, StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    public IServiceProvider Services { get; }

    /// <inheritdoc/>
    public ObjectType QueryType { get; }

    /// <inheritdoc/>
    public ObjectType? MutationType { get; }

    /// <inheritdoc/>
    public ObjectType? SubscriptionType { get; }

    /// <inheritdoc/>
    public IReadOnlyCollection<INamedType> Types { get; }

    /// <inheritdoc/>
    public IReadOnlyCollection<DirectiveType> DirectiveTypes { get; }

    /// <inheritdoc/>
    public DirectiveCollection Directives { get; internal set; } = DirectiveCollection.Empty;

    internal IReadOnlySchemaOptions Options { get; }

    internal ITypeConverter Converter { get; init; } = DefaultTypeConverter.Default;

    internal InputParser InputParser { get; init; } = new(DefaultTypeConverter.Default);

    /// <summary>An instance of a class of resolvers: the registered service, otherwise one that is made once for the schema.</summary>
    internal object GetResolver(Type type, IServiceProvider requestServices)
        => requestServices.GetService(type) ?? _resolvers.GetOrAdd(type, t => ActivatorUtilities.CreateInstance(Services, t));

    /// <inheritdoc/>
    public T GetType<T>(string typeName) where T : INamedType => TryGetType<T>(typeName, out var type)
        ? type
        : throw new ArgumentException($"The schema has no {typeof(T).Name} named `{typeName}`.", nameof(typeName));

    /// <inheritdoc/>
    public bool TryGetType<T>(string typeName, [MaybeNullWhen(false)] out T type) where T : INamedType
    {
        type = _types.TryGetValue(typeName, out var found) && found is T right ? right : default;
        return type is not null;
    }

    /// <inheritdoc/>
    public bool TryGetRuntimeType(string typeName, [NotNullWhen(true)] out Type? runtimeType)
    {
        runtimeType = _types.GetValueOrDefault(typeName) switch
        {
            ObjectType type => type.RuntimeType,
            InterfaceType type => type.RuntimeType,
            UnionType type => type.RuntimeType,
            INamedInputType type => type.RuntimeType,
            _ => null
        };
        return runtimeType is not null;
    }

    /// <inheritdoc/>
    public IReadOnlyList<ObjectType> GetPossibleTypes(INamedType abstractType) => abstractType switch
    {
        ObjectType type => [type],
        InterfaceType type => type.Resolution.PossibleTypes,
        UnionType type => type.Resolution.PossibleTypes,
        _ => []
    };

    /// <summary>Whether a value of <paramref name="abstractType"/> may be of <paramref name="objectType"/>.</summary>
    internal static bool IsPossible(INamedType abstractType, ObjectType objectType) => abstractType switch
    {
        InterfaceType type => type.Resolution.IsPossible(objectType),
        UnionType type => type.Resolution.IsPossible(objectType),
        _ => ReferenceEquals(abstractType, objectType)
    };

    /// <inheritdoc/>
    public DirectiveType GetDirectiveType(string directiveName) => TryGetDirectiveType(directiveName, out var type)
        ? type
        : throw new ArgumentException($"The schema has no directive `@{directiveName}`.", nameof(directiveName));

    /// <inheritdoc/>
    public bool TryGetDirectiveType(string directiveName, [NotNullWhen(true)] out DirectiveType? directiveType)
        => _directiveTypes.TryGetValue(directiveName, out directiveType);

    /// <inheritdoc/>
    public string Print() => ToString();
}
