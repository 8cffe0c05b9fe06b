using System.Collections;
using System.Reflection;
using System.Text.Json;
using HotChocolate.Language;
using HotChocolate.Types.Descriptors;

namespace HotChocolate.Types.Building;

/// <summary>Reads GraphQL types off .NET types and members.</summary>
internal sealed partial class TypeInference(DescriptorContext context)
{
    private readonly NullabilityInfoContext _nullability = new();

    /// <summary>The type of a property or of what a method returns.</summary>
    public TypeReference FromMember(MemberInfo member, TypeContext kind) => member switch
    {
        PropertyInfo property => WithTypeParameter(FromElement(property, property.PropertyType, () => _nullability.Create(property), kind), property, p => (p as PropertyInfo)?.PropertyType),
        MethodInfo method => WithTypeParameter(FromElement(method, method.ReturnType, () => _nullability.Create(method.ReturnParameter), kind), method, m => (m as MethodInfo)?.ReturnType),
        _ => throw new ArgumentException($"{member} is neither property nor method.", nameof(member))
    };

    /// <summary>The type of a parameter.</summary>
    public TypeReference FromParameter(ParameterInfo parameter) => FromElement(parameter, parameter.ParameterType, () => _nullability.Create(parameter), TypeContext.Input);

    /// <summary>The type that a schema type such as <c>NonNullType&lt;StringType&gt;</c> or a .NET type without nullability of references stands for.</summary>
    public TypeReference FromType(Type type, TypeContext kind)
    {
        if (type.IsGenericType)
        {
            var definition = type.GetGenericTypeDefinition();
            if (definition == typeof(NonNullType<>)) return FromType(type.GetGenericArguments()[0], kind).AsNonNull();
            if (definition == typeof(ListType<>)) return FromType(type.GetGenericArguments()[0], kind).AsList();
        }

        return IsSchemaType(type) ? new TypeReference.Clr(type, kind) : FromRuntimeType(type, nullability: null, kind, unknownIsNonNull: false);
    }

    /// <summary>The type of something that has a default: where it was inferred, the default's own, so that <c>int?</c> with a default is <c>Int!</c>.</summary>
    public TypeReference? WithDefault(TypeReference? type, object? value)
    {
        if (value is null) return type;
        if (type is null) return FromType(value.GetType(), TypeContext.Input);
        return type.Nullable is TypeReference.Clr clr && clr.Type == value.GetType() ? FromType(clr.Type, TypeContext.Input) : type;
    }

    /// <summary>Whether the class is one of GraphQL types rather than of values.</summary>
    public static bool IsSchemaType(Type type) => typeof(TypeSystemObjectBase).IsAssignableFrom(type);

    private TypeReference FromElement(ICustomAttributeProvider element, Type type, Func<NullabilityInfo> nullability, TypeContext kind)
    {
        if (element.GetCustomAttributes(typeof(GraphQLTypeAttribute), inherit: true).FirstOrDefault() is GraphQLTypeAttribute given)
        {
            return given.Type is not null ? FromType(given.Type, kind) : TypeReference.From(Utf8GraphQLParser.Syntax.ParseTypeReference(given.TypeSyntax!));
        }

        TypeReference inferred;
        lock (_nullability) inferred = FromRuntimeType(type, nullability(), kind, unknownIsNonNull: false);
        return element.GetCustomAttributes(typeof(GraphQLNonNullTypeAttribute), inherit: true).FirstOrDefault() is GraphQLNonNullTypeAttribute nonNull
            ? WithNullability(inferred, nonNull.Nullable, 0)
            : inferred;
    }

    /// <summary>A member declared as <c>T</c> is never null, as <c>T?</c> it may be; reflection reports both as what <c>T</c> admits.</summary>
    private static TypeReference WithTypeParameter(TypeReference type, MemberInfo member, Func<MemberInfo, Type?> typeOf)
    {
        if (member.DeclaringType is not { IsConstructedGenericType: true } declaring || type.IsNonNull || member.IsDefined(typeof(GraphQLTypeAttribute))) return type;
        var declared = declaring.GetGenericTypeDefinition().GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static).FirstOrDefault(m => m.HasSameMetadataDefinitionAs(member));
        if (declared is null || typeOf(declared) is not { IsGenericParameter: true } parameter) return type;
        var argument = declaring.GetGenericArguments()[parameter.GenericParameterPosition];
        return argument.IsValueType || IsAnnotated(declared) ? type : type.AsNonNull();
    }

    private static bool IsAnnotated(MemberInfo member) => Flag(member, "NullableAttribute") ?? Flag(member, "NullableContextAttribute") ?? Flag(member.DeclaringType!, "NullableContextAttribute") ?? true;

    private static bool? Flag(MemberInfo member, string attribute)
    {
        var argument = member.CustomAttributes.FirstOrDefault(a => a.AttributeType.FullName == "System.Runtime.CompilerServices." + attribute)?.ConstructorArguments[0].Value;
        return argument switch
        {
            byte flag => flag != 1,
            IReadOnlyList<CustomAttributeTypedArgument> flags => flags[0].Value is not (byte)1,
            _ => null
        };
    }

    private static TypeReference WithNullability(TypeReference type, IReadOnlyList<bool> nullable, int depth)
    {
        if (depth >= nullable.Count) return type;
        var inner = type.Nullable is TypeReference.List list ? WithNullability(list.Element, nullable, depth + 1).AsList() : type.Nullable;
        return nullable[depth] ? inner : inner.AsNonNull();
    }

    private TypeReference FromRuntimeType(Type type, NullabilityInfo? nullability, TypeContext kind, bool unknownIsNonNull)
    {
        if (IsSchemaType(type) || typeof(FluentWrapperType).IsAssignableFrom(type)) return FromType(type, kind);
        if (Unwrapped(type) is { } unwrapped)
        {
            return FromRuntimeType(unwrapped, Argument(nullability, 0), kind, unknownIsNonNull);
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying) return FromRuntimeType(underlying, Argument(nullability, 0), kind, unknownIsNonNull).Nullable;

        var isNonNull = type.IsValueType
            || (nullability is null ? unknownIsNonNull : nullability.ReadState == NullabilityState.NotNull || (nullability.ReadState == NullabilityState.Unknown && nullability.WriteState == NullabilityState.NotNull));
        var reference = ElementOf(type, nullability) is var (element, elementNullability) && element is not null
            ? FromRuntimeType(element, elementNullability, kind, unknownIsNonNull: nullability is not null && elementNullability is null).AsList()
            : new TypeReference.Clr(type, kind);
        return isNonNull ? reference.AsNonNull() : reference;
    }

    /// <summary>What a task, an optional value or the result of a mutation stands for; null for anything else.</summary>
    public static Type? Unwrapped(Type type)
    {
        if (!type.IsGenericType) return null;
        var definition = type.GetGenericTypeDefinition();
        return definition == typeof(Task<>) || definition == typeof(ValueTask<>) || definition == typeof(Optional<>) || typeof(IFieldResult).IsAssignableFrom(type)
            ? type.GetGenericArguments()[0]
            : null;
    }

    /// <summary>The type of the elements where the type is a list to GraphQL; null where it is none.</summary>
    public static Type? ElementType(Type type)
    {
        if (type == typeof(string) || type == typeof(JsonElement) || typeof(JsonDocument).IsAssignableFrom(type)) return null;
        if (type.IsArray) return type.GetElementType();
        return Enumerable(type)?.GetGenericArguments()[0];
    }

    private (Type?, NullabilityInfo?) ElementOf(Type type, NullabilityInfo? nullability)
    {
        if (IsBound(type) || ElementType(type) is not { } element) return (null, null);
        if (type.IsArray) return (element, nullability?.ElementType);
        // `List<T>` and its like say by their argument whether elements may be null; a class that derives from them does not.
        var arguments = type.IsGenericType ? type.GetGenericArguments() : [];
        return (element, arguments.Length == 1 && arguments[0] == element ? Argument(nullability, 0) : null);
    }

    private bool IsBound(Type type) => context.RuntimeBindings.ContainsKey(type);

    private static Type? Enumerable(Type type)
    {
        if (IsEnumerable(type)) return type;
        if (!typeof(IEnumerable).IsAssignableFrom(type) && !type.GetInterfaces().Any(IsEnumerable)) return null;
        return type.GetInterfaces().FirstOrDefault(IsEnumerable);

        static bool IsEnumerable(Type candidate) => candidate.IsGenericType
            && (candidate.GetGenericTypeDefinition() == typeof(IEnumerable<>)
                || candidate.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>)
                || candidate.GetGenericTypeDefinition() == typeof(IExecutable<>));
    }

    private static NullabilityInfo? Argument(NullabilityInfo? nullability, int index)
        => nullability is not null && index < nullability.GenericTypeArguments.Length ? nullability.GenericTypeArguments[index] : null;
}
