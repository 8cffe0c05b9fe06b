using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;
using HotChocolate.Authorization;
using HotChocolate.Data.Filters;
using HotChocolate.Data.Sorting;
using HotChocolate.Language;
using HotChocolate.Resolvers;
using HotChocolate.Types;

namespace HotChocolate.Data;

/// <summary>Keeps clients from finding out by filters and orders what they may not read: a filter on a protected field asks as reading it would.</summary>
internal static class MemberGuard
{
    private static readonly ConditionalWeakTable<ISchema, ConcurrentDictionary<MemberInfo, IReadOnlyList<AuthorizeDirective>>> s_protections = [];

    /// <summary>Throws <c>AUTH_NOT_AUTHORIZED</c> or <c>AUTH_NOT_AUTHENTICATED</c> where the filter looks at something that the client may not read.</summary>
    public static ValueTask EnsureReadableAsync(IResolverContext context, FilterInputType? type, IValueNode filter)
    {
        var members = new HashSet<MemberInfo>();
        FilterArgument.CollectMembers(type, filter, members);
        return EnsureReadableAsync(context, members);
    }

    /// <summary>Throws <c>AUTH_NOT_AUTHORIZED</c> or <c>AUTH_NOT_AUTHENTICATED</c> where the order looks at something that the client may not read.</summary>
    public static ValueTask EnsureReadableAsync(IResolverContext context, SortInputType? type, IValueNode order)
    {
        var members = new HashSet<MemberInfo>();
        SortArgument.CollectMembers(type, order, members);
        return EnsureReadableAsync(context, members);
    }

    private static async ValueTask EnsureReadableAsync(IResolverContext context, HashSet<MemberInfo> members)
    {
        foreach (var member in members)
        {
            if (ProtectionOf(context.Schema, member) is not { Count: > 0 } directives) continue;
            foreach (var directive in directives)
            {
                if (await AuthorizeMiddleware.CheckAsync((IMiddlewareContext)context, directive).ConfigureAwait(false) is { } error) throw new GraphQLException(error);
            }
        }
    }

    /// <summary>What guards a property.</summary>
    public static IReadOnlyList<AuthorizeDirective> ProtectionOf(ISchema schema, MemberInfo member)
        => s_protections.GetOrCreateValue(schema).GetOrAdd(member, static (m, s) => Find(s, m), schema);

    /// <summary>The <c>@authorize</c> directives on the field of a property, on its type and on the type of its values.</summary>
    private static IReadOnlyList<AuthorizeDirective> Find(ISchema schema, MemberInfo member)
    {
        List<AuthorizeDirective> directives = [];
        foreach (var type in schema.Types.OfType<ObjectType>().Where(t => t.RuntimeType == member.ReflectedType || t.RuntimeType == member.DeclaringType))
        {
            if (type.RuntimeType == typeof(object) || type.Fields.FirstOrDefault(f => f.Member is PropertyInfo p && p.Name == member.Name) is not { } field) continue;
            directives.AddRange(ProtectionIn(type.Directives.Concat(field.Directives)));
            if (field.Type.NamedType() is ObjectType values) directives.AddRange(ProtectionIn(values.Directives));
        }

        return directives;
    }

    private static IEnumerable<AuthorizeDirective> ProtectionIn(IEnumerable<Directive> directives)
        => directives.Where(directive => directive.Type is AuthorizeDirectiveType).Select(directive => directive.AsValue<AuthorizeDirective>());
}
