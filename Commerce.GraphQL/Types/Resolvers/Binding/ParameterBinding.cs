using System.Linq.Expressions;
using System.Reflection;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Resolvers;

/// <summary>
/// Fills parameters of resolver methods with something other than arguments. Rooms of the engine register theirs as services;
/// the first that can handle a parameter does.
/// </summary>
internal abstract class ParameterBinding
{
    /// <summary>Whether the binding fills the parameter.</summary>
    public abstract bool CanHandle(ParameterInfo parameter);

    /// <summary>Whether a resolver with the parameter may still run inline: its value is there without waiting and belongs to no scope.</summary>
    public virtual bool IsPure(ParameterInfo parameter) => true;

    /// <summary>Whether the value comes from the services of the resolver, so that it needs them to be right.</summary>
    public virtual bool UsesServices => false;

    /// <summary>The value: an expression over <paramref name="context"/>, an <see cref="IResolverContext"/>, of the parameter's type.</summary>
    public abstract Expression Build(ParameterInfo parameter, Expression context);

    /// <summary>Lets the binding change the field whose resolver has the parameter; once per parameter.</summary>
    public virtual void Configure(ParameterInfo parameter, ObjectFieldDefinition field)
    {
    }
}

/// <summary>Fills parameters of one type with a value of the context.</summary>
/// <param name="select">The value.</param>
/// <param name="isPure">Whether a resolver with the parameter may still run inline.</param>
internal sealed class ParameterBinding<T>(Expression<Func<IResolverContext, T>> select, bool isPure = true) : ParameterBinding
{
    public override bool CanHandle(ParameterInfo parameter) => parameter.ParameterType == typeof(T);

    public override bool IsPure(ParameterInfo parameter) => isPure;

    public override Expression Build(ParameterInfo parameter, Expression context)
        => context.Type == typeof(IResolverContext) ? Expression.Invoke(select, context) : Expression.Invoke(select, Expression.Convert(context, typeof(IResolverContext)));
}
