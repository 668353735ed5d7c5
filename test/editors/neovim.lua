-- Opens the record named in the environment, waits for findings, applies a code action, waits for the findings of the
-- changed text, and writes down what it saw as JSON. The configuration under test is read from the page that shows it.
local record = vim.env.RECORD
local seen = {}

local function wait(what, done)
  if not vim.wait(90000, done, 50) then
    vim.fn.writefile({ vim.json.encode({ failed = what, seen = seen }) }, vim.env.RESULT)
    vim.cmd('cquit 1')
  end
end

local function findings(code)
  return vim.tbl_filter(function(each)
    return (each.code or (each.user_data and each.user_data.lsp.code)) == code
  end, vim.diagnostic.get(0))
end

vim.cmd('luafile ' .. vim.env.CONFIG)
vim.cmd('edit ' .. record)
vim.bo.filetype = 'text'
wait('findings of the whole record', function()
  return #findings('missing-last-word') > 0
end)
seen.before = #findings('suggestive-question')
seen.all = #vim.diagnostic.get(0)

local first = findings('suggestive-question')[1]
vim.api.nvim_win_set_cursor(0, { first.lnum + 1, first.col + 1 })
seen.line = vim.api.nvim_get_current_line()

local symbols = vim.lsp.buf_request_sync(0, 'textDocument/documentSymbol', {
  textDocument = vim.lsp.util.make_text_document_params(),
}, 30000)
for _, answer in pairs(symbols or {}) do
  seen.symbols = vim.tbl_map(function(each) return each.name end, answer.result)
end

-- What the menu of code actions would show; the neutral wording is taken.
vim.ui.select = function(items, _, choose)
  seen.actions = vim.tbl_map(function(item) return item[2].title end, items)
  for _, item in ipairs(items) do
    if item[2].title:match('^Put it neutrally') then return choose(item) end
  end
end
vim.lsp.buf.code_action()
wait('the code action', function()
  return vim.api.nvim_get_current_line() ~= seen.line
end)
seen.reworded = vim.api.nvim_get_current_line()
wait('findings after it', function()
  return #findings('missing-last-word') > 0 and #findings('suggestive-question') == seen.before - 1
end)
seen.after = #findings('suggestive-question')
vim.fn.writefile({ vim.json.encode(seen) }, vim.env.RESULT)
vim.cmd('qall!')
