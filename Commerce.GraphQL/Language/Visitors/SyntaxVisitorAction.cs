namespace HotChocolate.Language.Visitors;

/// <summary>How a walk goes on after a node was entered.</summary>
internal enum SyntaxVisitorAction
{
    /// <summary>To the children, then leave the node.</summary>
    Continue,

    /// <summary>Past the children; the node is not left.</summary>
    Skip,

    /// <summary>Past the children; the node is left.</summary>
    SkipAndLeave,

    /// <summary>The walk ends here; no node is left any more.</summary>
    Break,
}
