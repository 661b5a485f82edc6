import type { Shell } from "./reply.ts";

/**
 * The script that a shell loads. It asks `keyward __complete` for what fits, and takes each line of the answer as
 * text: none of them is evaluated, expanded or split.
 */
export function completionScript(shell: Shell): string {
  switch (shell) {
    case "bash":
      return bash;
    case "zsh":
      return zsh;
    case "fish":
      return fish;
    case "powershell":
      return powershell;
  }
}

// Without compgen -W, which expands the words that it is given: a name in a manifest could run a command.
const bash = `# Completion of keyward for bash 4.1 or newer. Load it in ~/.bashrc: source <(keyward completion bash)
_keyward_completion() {
  COMPREPLY=()
  local kind="" line
  while IFS= read -r line; do
    if [[ -z $kind ]]; then kind=$line; else COMPREPLY+=("$line"); fi
  done < <(command keyward __complete bash -- "\${COMP_LINE:0:COMP_POINT}" "$COMP_WORDBREAKS" 2>/dev/null)
  case $kind in
    files) compopt -o default 2>/dev/null ;;
    folders) compopt -o dirnames 2>/dev/null ;;
  esac
}
complete -F _keyward_completion keyward
`;

const zsh = `#compdef keyward
# Completion of keyward for zsh. Load it in ~/.zshrc, after compinit: source <(keyward completion zsh)
_keyward() {
  local kind="" line value description described=0
  local -a values shown
  while IFS= read -r line; do
    if [[ -z $kind ]]; then
      kind=$line
      continue
    fi
    value=\${line%%$'\\t'*}
    description=\${line#*$'\\t'}
    values+=("$value")
    if [[ -n $description ]]; then
      shown+=("$value -- $description")
      described=1
    else
      shown+=("$value")
    fi
  done < <(command keyward __complete zsh -- "\${(@Q)words[2,CURRENT-1]}" "\${(Q)PREFIX}" 2>/dev/null)
  case $kind in
    files) compset -P '*='; _files ;;
    folders) compset -P '*='; _files -/ ;;
    values)
      if (( described )); then
        compadd -l -d shown -- "\${values[@]}"
      else
        compadd -- "\${values[@]}"
      fi
      ;;
  esac
}
if [[ $zsh_eval_context[-1] == loadautofunc ]]; then
  _keyward "$@"
else
  compdef _keyward keyward
fi
`;

const fish = `# Completion of keyward for fish 3.4 or newer. Load it: keyward completion fish > ~/.config/fish/completions/keyward.fish
function __keyward_completion
    set -l typed (commandline -opc)
    set -l current (commandline -ct)
    set -l answer (command keyward __complete fish -- $typed[2..] "$current" 2>/dev/null)
    set -l attached (string match -r -- '^--[^=]+=' "$current")
    set -l path (string replace -r -- '^--[^=]+=' '' "$current")
    switch "$answer[1]"
        case files
            for found in (__fish_complete_path "$path")
                printf '%s%s\\n' "$attached" "$found"
            end
        case folders
            for found in (__fish_complete_directories "$path")
                printf '%s%s\\n' "$attached" "$found"
            end
        case values
            printf '%s\\n' $answer[2..]
    end
end
complete -c keyward -f -a '(__keyward_completion)'
`;

const powershell = `# Completion of keyward for PowerShell. Load it in $PROFILE: keyward completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName keyward -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $typed = @($commandAst.CommandElements | Select-Object -Skip 1 | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object {
        if ($_ -is [System.Management.Automation.Language.StringConstantExpressionAst]) { $_.Value } else { $_.Extent.Text }
    })
    $current = $wordToComplete.Trim([char[]]@("'", '"'))
    # As one argument without quotes or spaces, which every version of PowerShell passes on as it is.
    $line = (@($typed) + $current) -join [char]10
    $request = [Convert]::ToBase64String([Text.Encoding]::UTF8.GetBytes($line))
    $program = Get-Command -Name keyward -CommandType Application, ExternalScript -ErrorAction SilentlyContinue | Select-Object -First 1
    if (-not $program) { return }
    $answer = & $program __complete powershell '--' $request 2>$null | Out-String | ConvertFrom-Json
    if ($answer.kind -eq 'values') {
        foreach ($one in $answer.candidates) {
            $tip = if ($one.description) { $one.description } else { $one.value }
            [System.Management.Automation.CompletionResult]::new($one.text, $one.value, 'ParameterValue', $tip)
        }
    } elseif ($answer.kind) {
        [System.Management.Automation.CompletionCompleters]::CompleteFilename($current) | Where-Object {
            $answer.kind -eq 'files' -or $_.ResultType -eq 'ProviderContainer'
        }
    }
}
`;
