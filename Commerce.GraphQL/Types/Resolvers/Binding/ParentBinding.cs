using System.Linq.Expressions;
using System.Reflection;

namespace HotChocolate.Resolvers;

/// <summary>Fills <c>[Parent]</c>.</summary>
internal sealed class ParentBinding : ParameterBinding
{
    public override bool CanHandle(ParameterInfo parameter) => parameter.IsDefined(typeof(ParentAttribute));

    public override Expression Build(ParameterInfo parameter, Expression context)
        => Expression.Call(context, nameof(IResolverContext.Parent), [parameter.ParameterType]);
}
