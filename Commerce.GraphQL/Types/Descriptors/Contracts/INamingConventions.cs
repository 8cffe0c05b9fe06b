using System.Reflection;

namespace HotChocolate.Types.Descriptors;

/// <summary>How .NET types and members are named and described in the schema.</summary>
public interface INamingConventions
{
    /// <summary>The GraphQL name of a type of that kind.</summary>
    string GetTypeName(Type type, TypeKind kind);

    /// <summary>The description of a type, or null.</summary>
    string? GetTypeDescription(Type type, TypeKind kind);

    /// <summary>The name of a field.</summary>
    string GetMemberName(MemberInfo member, MemberKind kind);

    /// <summary>The description of a field, or null.</summary>
    string? GetMemberDescription(MemberInfo member, MemberKind kind);

    /// <summary>The name of an argument.</summary>
    string GetArgumentName(ParameterInfo parameter);

    /// <summary>The description of an argument, or null.</summary>
    string? GetArgumentDescription(ParameterInfo parameter);

    /// <summary>The name of an enum value.</summary>
    string GetEnumValueName(object value);

    /// <summary>The description of an enum value, or null.</summary>
    string? GetEnumValueDescription(object value);

    /// <summary>Whether the member is marked as deprecated, and why.</summary>
    bool IsDeprecated(MemberInfo member, out string? reason);
}

/// <summary>What a member becomes.</summary>
public enum MemberKind
{
    InputObjectField,
    ObjectField,
    InterfaceField,
    DirectiveArgument
}
