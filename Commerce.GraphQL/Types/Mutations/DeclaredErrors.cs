using System.Reflection;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types.Mutations;

/// <summary>Finds the errors that a mutation declares.</summary>
internal static class DeclaredErrors
{
    private const string Key = "HotChocolate.Types.Mutations.Errors";

    /// <summary>The errors that were declared with attributes and descriptors.</summary>
    public static List<DeclaredError> Of(ObjectFieldDefinition field)
    {
        if (field.ContextData.TryGetValue(Key, out var known))
            return (List<DeclaredError>)known!;
        var added = new List<DeclaredError>();
        field.ContextData[Key] = added;
        return added;
    }

    public static bool HasAny(ObjectFieldDefinition field) => field.ContextData.ContainsKey(Key);

    /// <summary>All errors, those of a <see cref="FieldResult{TResult}"/> included, each type once in its first place.</summary>
    public static List<DeclaredError> All(ObjectFieldDefinition field)
    {
        List<DeclaredError> errors = HasAny(field) ? [.. Of(field)] : [];
        foreach (var type in ResultErrors(field.ResolverMember ?? field.Member))
        {
            if (errors.All(known => known.RuntimeType != type))
                errors.AddRange(ErrorFactories.Create(type));
        }

        return errors;
    }

    private static Type[] ResultErrors(MemberInfo? member)
    {
        if (member is not MethodInfo { ReturnType: var type })
            return [];
        if (type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(Task<>) || type.GetGenericTypeDefinition() == typeof(ValueTask<>)))
            type = type.GetGenericArguments()[0];
        return typeof(IFieldResult).IsAssignableFrom(type) && type.IsGenericType ? type.GetGenericArguments()[1..] : [];
    }
}
